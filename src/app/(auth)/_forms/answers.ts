import { getLocale } from "next-intl/server";
import type { ZodError } from "zod";

import { parseLocale } from "#i18n/locale.ts";
import { describeError } from "#server/http/describe-error.ts";
import { errorMessage } from "#server/http/error-message.ts";

import type { AuthFormState } from "./form-state.ts";

const neverSentBack = ["password", "confirmation"];

/** The form, refused for one reason; `error` is an error or a key of `errors.*`. */
export async function failed(form: FormData, error: unknown): Promise<AuthFormState> {
  const locale = parseLocale(await getLocale());
  const { code, details } = typeof error === "string" ? { code: error, details: {} } : describeError(error);
  return { status: "error", message: errorMessage(locale, code, details), values: typed(form) };
}

/** The form, refused because of what is in its fields. */
export async function invalidForm(form: FormData, error: ZodError): Promise<AuthFormState> {
  const locale = parseLocale(await getLocale());
  const { fields } = describeError(error);
  const fieldErrors = Object.fromEntries(
    Object.entries(fields).map(([field, code]) => [field, errorMessage(locale, code)]),
  );
  return { status: "error", fieldErrors, values: typed(form) };
}

/** Done; the rest happens in the person's mailbox, and the page says so. */
export function sent(form: FormData): AuthFormState {
  return { status: "sent", values: typed(form) };
}

function typed(form: FormData): Record<string, string> {
  const texts = [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));
  return Object.fromEntries(texts.filter(([name]) => !neverSentBack.includes(name) && !name.startsWith("$")));
}
