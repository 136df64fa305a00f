"use server";

import { getTranslations } from "next-intl/server";
import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { ZodError } from "zod";

import type { FormState } from "#app/(app)/_forms/form-state.ts";
import { runForm } from "#app/(app)/_forms/run-form.ts";
import { preferenceCookie } from "#app/_preferences/preference-cookie.ts";
import { verifyAuditLog } from "#features/audit/verify-audit-log.ts";
import { updateProfile } from "#features/people/update-profile.ts";
import { saveFathomTeams } from "#features/settings/save-fathom-teams.ts";
import { saveWorkspace as save } from "#features/settings/save-workspace.ts";
import { localeCookie, parseLocale } from "#i18n/locale.ts";
import { getMessages } from "#i18n/messages.ts";
import { parseTheme, themeCookie } from "#lib/theme.ts";
import { requireContext } from "#server/context-from-request.ts";
import { toRoute } from "#lib/route.ts";

/** Fields: fullName, locale, timeZone, theme. */
export async function saveProfile(_previous: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    run: async (ctx, { fullName = "", locale: language, timeZone = "", theme: look }) => {
      const locale = parseLocale(language);
      const theme = parseTheme(look);
      await updateProfile(ctx, { fullName, locale, timeZone: timeZone.trim(), theme });
      const jar = await cookies();
      jar.set(localeCookie, locale, preferenceCookie());
      jar.set(themeCookie, theme, preferenceCookie());
      refresh();
      // In the language just chosen, like the page around it.
      return getMessages(locale).settings.profile.saved;
    },
  });
}

/** Fields: name, timeZone, domains (one per line). */
export async function saveWorkspace(_previous: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    role: "admin",
    run: async (ctx, { name = "", timeZone = "", domains = "" }) => {
      await save(ctx, { name, timeZone: timeZone.trim(), domains: words(domains) });
      refresh();
      return (await getTranslations("settings.workspace"))("saved");
    },
  });
}

/** Fields: team (a checkbox per team), teams (typed, one per line). */
export async function chooseFathomTeams(form: FormData): Promise<void> {
  const ctx = await requireContext({ role: "admin" });
  const ticked = form.getAll("team").filter((team) => typeof team === "string");
  const typed = form.get("teams");
  const teams = [...ticked, ...(typeof typed === "string" ? lines(typed) : [])];
  const saved = await saveFathomTeams(ctx, { teams }).then(
    () => "teams",
    (error: unknown) => {
      if (error instanceof ZodError) return "no-teams";
      throw error;
    },
  );
  redirect(toRoute(`/settings?tab=fathom&saved=${saved}#teams`));
}

/** No fields: reads the whole log and says whether anybody tampered with it. */
export async function checkAuditLog(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations("settings.audit");
  let broken: string | undefined;
  const state = await runForm(form, {
    role: "admin",
    run: async (ctx) => {
      const [first] = (await verifyAuditLog(ctx)).brokenIds;
      if (first !== undefined) broken = t("verifyBroken", { id: String(first) });
      return t("verifyOk");
    },
  });
  return broken === undefined ? state : { status: "error", message: broken };
}

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const words = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);
