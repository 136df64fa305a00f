/** What a form of the signed-in pages gets back from its action; texts are already in the person's language. */
export type FormState = {
  status: "idle" | "error" | "done";
  /** Field name → what is wrong with it. */
  fieldErrors?: Record<string, string>;
  message?: string;
  /** What the person typed, so that a refused form does not come back empty. */
  values?: Record<string, string>;
};

export const idleForm: FormState = { status: "idle" };

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
