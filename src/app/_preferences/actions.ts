"use server";

import { cookies } from "next/headers";

import { updateProfile } from "#features/people/update-profile.ts";
import { localeCookie, parseLocale } from "#i18n/locale.ts";
import { parseTheme, themeCookie } from "#lib/theme.ts";
import { findContext } from "#server/context-from-request.ts";

import { preferenceCookie } from "./preference-cookie.ts";

/** Fields: locale. A cookie for everybody, the profile too for whoever is signed in. */
export async function setLocale(form: FormData): Promise<void> {
  const locale = parseLocale(form.get("locale"));
  (await cookies()).set(localeCookie, locale, preferenceCookie());
  const ctx = await findContext();
  if (ctx) await updateProfile(ctx, { locale });
}

/** Fields: theme. */
export async function setTheme(form: FormData): Promise<void> {
  const theme = parseTheme(form.get("theme"));
  (await cookies()).set(themeCookie, theme, preferenceCookie());
  const ctx = await findContext();
  if (ctx) await updateProfile(ctx, { theme });
}
