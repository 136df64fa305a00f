"use client";

import { useId, type ReactNode } from "react";

import type { ButtonVariant } from "#components/ui/button-class.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { cn } from "#lib/cn.ts";
import type { FieldSpec } from "./field-spec.ts";
import { FormField } from "./form-field.tsx";
import { FormMessage } from "./form-message.tsx";
import { idleForm, type FormAction } from "./form-state.ts";
import { useFormAction } from "./use-form-action.ts";

type Props = {
  action: FormAction;
  fields: readonly FieldSpec[];
  submitLabel: ReactNode;
  submitVariant?: ButtonVariant;
  /** Beside the submit button: a link to cancel, usually. */
  aside?: ReactNode;
  layout?: "stacked" | "beside";
  /** In a card the buttons get the card's footer. */
  inCard?: boolean;
};

/** A form described as data: posts without script, keeps what was typed, shows errors beside their fields. */
export function ActionForm({
  action,
  fields,
  submitLabel,
  aside,
  submitVariant = "primary",
  layout = "stacked",
  inCard = false,
}: Props) {
  const { state, submit, form } = useFormAction(action, idleForm);
  const prefix = useId();
  return (
    <form ref={form} action={submit} noValidate>
      {fields.length > 0 && (
        <div className={cn("grid gap-5", inCard ? "p-4" : "mb-6")}>
          {fields.map((field) => (
            <FormField key={field.name} field={field} state={state} prefix={prefix} layout={layout} />
          ))}
        </div>
      )}
      <div
        className={cn(
          "flex flex-wrap items-center justify-end gap-3",
          inCard && "rounded-b-md border-t bg-subtle/50 px-4 py-3",
        )}
      >
        <FormMessage state={state} />
        {aside}
        <SubmitButton variant={submitVariant}>{submitLabel}</SubmitButton>
      </div>
    </form>
  );
}
