"use client";

import { useId, type ReactNode } from "react";

import type { FieldSpec } from "#app/(app)/_forms/field-spec.ts";
import { FormField } from "#app/(app)/_forms/form-field.tsx";
import { FormMessage } from "#app/(app)/_forms/form-message.tsx";
import { idleForm } from "#app/(app)/_forms/form-state.ts";
import { useFormAction } from "#app/(app)/_forms/use-form-action.ts";
import { Alert } from "#components/ui/alert.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { InviteState } from "#app/(app)/settings/_view/invite-state.ts";
import { CopyLink } from "./copy-link.tsx";

type Props = {
  action: (previous: InviteState, form: FormData) => Promise<InviteState>;
  fields: readonly FieldSpec[];
  texts: {
    submit: string;
    body: string;
    mailed: string;
    notMailed: string;
    link: string;
    copy: string;
    copied: string;
  };
  copyIcon: ReactNode;
};

/** Makes an invitation and shows its link, once. */
export function InviteForm({ action, fields, texts, copyIcon }: Props) {
  const { state, submit, form } = useFormAction<InviteState>(action, idleForm);
  const prefix = useId();
  const { invitation } = state;
  return (
    <div className="grid gap-4">
      <form ref={form} action={submit} noValidate className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-[minmax(0,2fr)_1fr_1fr]">
          {fields.map((field) => (
            <FormField key={field.name} field={field} state={state} prefix={prefix} layout="stacked" />
          ))}
        </div>
        <div className="flex flex-wrap items-center justify-end gap-3">
          <FormMessage state={state} />
          <SubmitButton>{texts.submit}</SubmitButton>
        </div>
      </form>
      {invitation !== undefined && (
        <Alert tone="success" title={invitation.title}>
          <p className="mb-2">
            {texts.body} {invitation.mailed ? texts.mailed : texts.notMailed}
          </p>
          <CopyLink key={invitation.link} label={texts.link} value={invitation.link} texts={texts} icon={copyIcon} />
        </Alert>
      )}
    </div>
  );
}
