import "server-only";

import { cookies } from "next/headers";

import { localeCookie } from "#i18n/locale.ts";
import { themeCookie } from "#lib/theme.ts";
import { findContextForToken } from "#server/context-from-request.ts";
import { findProfile } from "#server/db/profiles.ts";

import { preferenceCookie } from "./preference-cookie.ts";

/** Copies a person's language and theme into this browser's cookies, right after the session begins. */
export async function rememberPreferences(accessToken: string): Promise<void> {
  const ctx = await findContextForToken(accessToken);
  const profile = ctx && (await findProfile(ctx.db, ctx.actor.userId));
  if (!profile) return;
  const jar = await cookies();
  jar.set(localeCookie, profile.locale, preferenceCookie());
  jar.set(themeCookie, profile.theme, preferenceCookie());
}
