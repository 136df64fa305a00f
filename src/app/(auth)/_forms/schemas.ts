import { z } from "zod";

import { normalizeEmail } from "#domain/email.ts";
import { safeNextPath } from "#server/http/safe-next-path.ts";

// Messages are keys of `errors.*`.
const email = z
  .string({ error: "email_required" })
  .trim()
  .min(1, { error: "email_required", abort: true })
  .transform((value, ctx) => {
    const address = normalizeEmail(value);
    if (address !== null) return address;
    ctx.addIssue({ code: "custom", message: "invalid_email" });
    return z.NEVER;
  });
const newPassword = z
  .string({ error: "password_required" })
  .min(8, { error: "weak_password" })
  // bcrypt, which the auth server uses, reads no further.
  .max(72, { error: "password_too_long" });
const next = z.unknown().optional().transform(safeNextPath);
const token = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/, { error: "invitation_not_found" });

export const SignInForm = z.object({ email, password: z.string().min(1, { error: "password_required" }), next });

export const SignUpForm = z.object({
  fullName: z
    .string({ error: "name_required" })
    .trim()
    .min(1, { error: "name_required" })
    .max(200, { error: "name_too_long" }),
  email,
  password: newPassword,
  next,
  invitation: z.preprocess((value) => (value === "" ? undefined : value), token.optional()),
});

export const EmailForm = z.object({ email, next });

export const NewPasswordForm = z
  .object({ password: newPassword, confirmation: z.string() })
  .refine((input) => input.password === input.confirmation, { path: ["confirmation"], error: "passwords_differ" });

export const InvitationForm = z.object({ token });
