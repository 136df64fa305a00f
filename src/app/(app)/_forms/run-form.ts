import { unstable_rethrow } from "next/navigation";

import type { Role } from "#domain/actor.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import { requireContext } from "#server/context-from-request.ts";
import { describeError } from "#server/http/describe-error.ts";
import { errorMessage } from "#server/http/error-message.ts";
import type { FormState } from "./form-state.ts";
import { formValues, type FormValues } from "./form-values.ts";

type Options = {
  /** Who may send it; everybody with a role when left out. */
  role?: Role;
  /** Refusals that are about one field: error code → field name. */
  fieldOfError?: Record<string, string>;
  /** Calls the verb, which parses its own input; the text it returns is shown beside the button. */
  run: (ctx: UserContext, values: FormValues) => Promise<string | undefined>;
};

/** A server action's body: who, do, answer. Refusals come back as texts, beside their fields where they belong. */
export async function runForm(form: FormData, { role, fieldOfError = {}, run }: Options): Promise<FormState> {
  const ctx = await requireContext(role ? { role } : {});
  const values = formValues(form);
  try {
    const message = await run(ctx, values);
    return { status: "done", ...(message !== undefined && { message }) };
  } catch (error) {
    unstable_rethrow(error);
    return refuse(ctx, error, values, fieldOfError);
  }
}

function refuse(ctx: UserContext, error: unknown, values: FormValues, fieldOfError: Record<string, string>): FormState {
  const { status, code, details, fields } = describeError(error);
  if (status >= 500) ctx.log.error({ err: error, code }, "Form failed");

  const say = (key: string) => errorMessage(ctx.actor.locale, key, details);
  const field = fieldOfError[code];
  const wrong = field === undefined ? fields : { [field]: code };
  if (Object.keys(wrong).length === 0) return { status: "error", message: say(code), values };
  // "domains.2" is about the field "domains".
  const fieldErrors = Object.fromEntries(
    Object.entries(wrong).map(([path, key]) => [path.split(".")[0] ?? path, say(key)]),
  );
  return { status: "error", fieldErrors, values };
}
