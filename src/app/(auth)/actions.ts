"use server";

import { acceptInvitation as accept } from "#features/people/accept-invitation.ts";
import { updateProfile } from "#features/people/update-profile.ts";
import { authErrorCode } from "#server/auth/auth-error-code.ts";
import { forgiveAttempt } from "#server/auth/auth-limits.ts";
import { clearSession } from "#server/auth/clear-session.ts";
import { mailLinkUrl } from "#server/auth/mail-link-url.ts";
import { openSession } from "#server/auth/open-session.ts";
import { findContext, findContextForToken } from "#server/context-from-request.ts";
import { log } from "#server/log.ts";

import { rememberPreferences } from "#app/_preferences/remember-preferences.ts";
import { failed, invalidForm, sent } from "./_forms/answers.ts";
import type { AuthFormState } from "./_forms/form-state.ts";
import { goTo } from "./_forms/go-to.ts";
import { EmailForm, InvitationForm, NewPasswordForm, SignInForm, SignUpForm } from "./_forms/schemas.ts";
import { attemptOf, tooMany } from "./_forms/too-many.ts";

/** Fields: email, password, next. */
export async function signIn(_previous: AuthFormState, form: FormData): Promise<AuthFormState> {
  const input = SignInForm.safeParse(Object.fromEntries(form));
  if (!input.success) return invalidForm(form, input.error);
  const { email, password, next } = input.data;
  const attempt = await attemptOf("sign_in", email);
  const refused = await tooMany(form, attempt);
  if (refused) return refused;

  const session = await openSession();
  const { data, error } = await session.auth.signInWithPassword({ email, password });
  if (error) return failed(form, authErrorCode(error));
  await forgiveAttempt(attempt);
  await rememberPreferences(data.session.access_token);
  return goTo(next);
}

/** Fields: fullName, email, password, next, and (from an invitation page) invitation. "sent": confirm the address first. */
export async function signUp(_previous: AuthFormState, form: FormData): Promise<AuthFormState> {
  const input = SignUpForm.safeParse(Object.fromEntries(form));
  if (!input.success) return invalidForm(form, input.error);
  const { email, password, fullName, invitation } = input.data;
  const next = invitation === undefined ? input.data.next : `/invite/${invitation}`;
  const refused = await tooMany(form, await attemptOf("sign_up", email));
  if (refused) return refused;

  const session = await openSession();
  const { data, error } = await session.auth.signUp({
    email,
    password,
    options: { data: { full_name: fullName }, emailRedirectTo: mailLinkUrl(next) },
  });
  if (error) return failed(form, authErrorCode(error));
  if (!data.session) return sent(form);

  const ctx = await findContextForToken(data.session.access_token);
  // The local auth server's tokens carry no name, so the profile was made without one.
  if (ctx) await updateProfile(ctx, { fullName });
  await rememberPreferences(data.session.access_token);
  if (invitation === undefined || !ctx) return goTo(next);
  try {
    await accept(ctx, { token: invitation });
  } catch (reason) {
    // The account exists by now, so the form could only fail again; the invitation's page says what is left to do.
    log.warn({ err: reason }, "A new account could not accept its invitation");
    return goTo(next);
  }
  return goTo("/");
}

/** Fields: email, next. Answers "sent" for unknown addresses too, so nobody learns who has an account. */
export async function sendEmailLink(_previous: AuthFormState, form: FormData): Promise<AuthFormState> {
  const input = EmailForm.safeParse(Object.fromEntries(form));
  if (!input.success) return invalidForm(form, input.error);
  const { email, next } = input.data;
  const refused = await tooMany(form, await attemptOf("email_link", email));
  if (refused) return refused;

  const session = await openSession();
  const options = { emailRedirectTo: mailLinkUrl(next), shouldCreateUser: false };
  const { error } = await session.auth.signInWithOtp({ email, options });
  return error && authErrorCode(error) === "too_many_attempts" ? failed(form, "too_many_attempts") : sent(form);
}

/** Fields: email. The link in the mail ends on /reset-password with a session; unknown addresses get the same answer. */
export async function sendPasswordReset(_previous: AuthFormState, form: FormData): Promise<AuthFormState> {
  const input = EmailForm.safeParse(Object.fromEntries(form));
  if (!input.success) return invalidForm(form, input.error);
  const refused = await tooMany(form, await attemptOf("password_reset", input.data.email));
  if (refused) return refused;

  const session = await openSession();
  const redirectTo = mailLinkUrl("/reset-password");
  const { error } = await session.auth.resetPasswordForEmail(input.data.email, { redirectTo });
  return error && authErrorCode(error) === "too_many_attempts" ? failed(form, "too_many_attempts") : sent(form);
}

/** Fields: password, confirmation. Needs the session that the mail's link gave. */
export async function updatePassword(_previous: AuthFormState, form: FormData): Promise<AuthFormState> {
  const input = NewPasswordForm.safeParse(Object.fromEntries(form));
  if (!input.success) return invalidForm(form, input.error);

  const session = await openSession();
  const { error } = await session.auth.updateUser({ password: input.data.password });
  return error ? failed(form, authErrorCode(error)) : goTo("/");
}

/** A plain form action: `<form action={signOut}>`. */
export async function signOut(): Promise<void> {
  await clearSession();
  goTo("/sign-in");
}

/** Fields: token. Signed-out people go and sign in, and come back. */
export async function acceptInvitation(_previous: AuthFormState, form: FormData): Promise<AuthFormState> {
  const input = InvitationForm.safeParse(Object.fromEntries(form));
  if (!input.success) return failed(form, "invitation_not_found");

  const ctx = await findContext();
  if (!ctx) return goTo(`/sign-in?next=${encodeURIComponent(`/invite/${input.data.token}`)}`);
  try {
    await accept(ctx, input.data);
  } catch (reason) {
    return failed(form, reason);
  }
  return goTo("/");
}
