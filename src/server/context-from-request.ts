import "server-only";

import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";

import type { Role } from "#domain/actor.ts";
import { contextForToken, type UserContext } from "#server/auth/context-for-token.ts";
import { readSessionCookie } from "#server/auth/session-cookie.ts";
import { env } from "#server/env.ts";
import { clientIp } from "#server/http/client-ip.ts";
import { pathHeader } from "#server/http/path-header.ts";
import { preferredLocale } from "#server/http/preferred-locale.ts";

/** The signed-in person of this request, or null. React's cache makes it one look-up per request, however many ask. */
export const findContext = cache(async (): Promise<UserContext | null> => {
  const jar = await cookies();
  const session = await readSessionCookie(jar.getAll(), env().APP_URL);
  return session ? await findContextForToken(session.accessToken) : null;
});

/** The same for a session that began within this request, whose cookie has not travelled yet. */
export async function findContextForToken(accessToken: string): Promise<UserContext | null> {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  return contextForToken(accessToken, {
    ipAddress: clientIp(head),
    locale: preferredLocale(jar.getAll()),
  });
}

type Requirement = {
  /** Everybody else gets the page that says it does not exist. */
  role?: Role | readonly Role[];
  /** For the page that tells somebody without a role to wait. */
  allowPending?: boolean;
};

/** For signed-in pages and their actions; sends everybody else to sign in (and back) or to the waiting page. */
export async function requireContext({ role, allowPending = false }: Requirement = {}): Promise<UserContext> {
  const ctx = await findContext();
  if (!ctx) {
    const path = (await headers()).get(pathHeader) ?? "/";
    return redirect(path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`);
  }
  if (ctx.actor.role === null) return allowPending ? ctx : redirect("/pending");
  if (role !== undefined && ![role].flat().includes(ctx.actor.role)) return notFound();
  return ctx;
}
