/** What a form of the auth pages gets back from its action; texts are already in the person's language. */
export type AuthFormState = {
  status: "idle" | "error" | "sent";
  /** Field name → what is wrong with it. */
  fieldErrors?: Record<string, string>;
  message?: string;
  /** What the person typed (never a password), so that a failed form does not come back empty. */
  values?: Record<string, string>;
};

export const idleAuthForm: AuthFormState = { status: "idle" };
