import { z } from "zod";

import { normalizeEmail } from "#domain/email.ts";

/** An e-mail address as a person types it, normalised. Messages are keys of `errors.*`. */
export const EmailInput = z.string({ error: "email_required" }).transform((value, ctx) => {
  const email = normalizeEmail(value);
  if (email !== null) return email;
  ctx.addIssue({ code: "custom", message: value.trim() === "" ? "email_required" : "invalid_email" });
  return z.NEVER;
});

/** The name of a person. */
export const NameInput = z
  .string({ error: "name_required" })
  .trim()
  .min(1, { error: "name_required" })
  .max(200, { error: "name_too_long" });
