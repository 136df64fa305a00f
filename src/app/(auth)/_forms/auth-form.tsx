"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";

import { Alert } from "#components/ui/alert.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

import { type AuthFormState, idleAuthForm } from "./form-state.ts";

export type AuthField = {
  name: string;
  label: string;
  type?: "text" | "email" | "password";
  autoComplete: string;
  hint?: string;
  aside?: ReactNode;
  value?: string;
};

type Props = {
  action: (state: AuthFormState, form: FormData) => Promise<AuthFormState>;
  fields: readonly AuthField[];
  hidden?: Record<string, string>;
  submit: string;
  /** What stands there once a mail is on its way; `{email}` in its body becomes the address. */
  sent?: { title: string; body: string; note: string; again?: ReactNode };
};

/** Every form of the auth pages: fields as data, errors beside them, the first wrong one focused. Posts without script. */
export function AuthForm({ action, fields, hidden = {}, submit, sent }: Props) {
  const [state, formAction] = useActionState(action, idleAuthForm);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (!state.fieldErrors) return;
    const wrong = form.current?.querySelector("[aria-invalid=true]");
    if (wrong instanceof HTMLElement) wrong.focus();
  }, [state.fieldErrors]);

  if (state.status === "sent" && sent) {
    return (
      <Alert tone="success" title={sent.title}>
        <p className="wrap-anywhere">{sent.body.replace("{email}", state.values?.["email"] ?? "")}</p>
        <p className="mt-2 text-sm text-muted">{sent.note}</p>
        {sent.again && <p className="mt-2 text-sm">{sent.again}</p>}
      </Alert>
    );
  }

  return (
    <form ref={form} action={formAction} noValidate className="grid gap-4">
      {state.status === "error" && state.message && <Alert tone="danger">{state.message}</Alert>}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, hint, aside, value, type = "text", autoComplete }) => (
        <Field key={name} name={name} label={label} hint={hint} aside={aside} error={state.fieldErrors?.[name]}>
          {(control) => (
            <Input
              {...control}
              type={type}
              autoComplete={autoComplete}
              required
              defaultValue={state.values?.[name] ?? value}
              {...(type === "email" && { inputMode: "email", autoCapitalize: "none", spellCheck: false })}
            />
          )}
        </Field>
      ))}
      <SubmitButton size="lg" className="mt-1 w-full">
        {submit}
      </SubmitButton>
    </form>
  );
}
