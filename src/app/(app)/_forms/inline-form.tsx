"use client";

import { useId, type ReactNode } from "react";

import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { cn } from "#lib/cn.ts";
import type { FieldSpec } from "./field-spec.ts";
import { FormMessage } from "./form-message.tsx";
import { idleForm, type FormAction } from "./form-state.ts";
import { useFormAction } from "./use-form-action.ts";

type InlineField = Extract<FieldSpec, { kind: "text" | "select" | "hidden" }>;

type Props = {
  action: FormAction;
  /** Their labels are for screen readers: the row around the form says what they are. */
  fields: readonly InlineField[];
  submitLabel: ReactNode;
  /** Says which row the button belongs to. */
  submitName?: string;
  className?: string;
};

/** A form of one line, for the rows of a list. */
export function InlineForm({ action, fields, submitLabel, submitName, className }: Props) {
  const { state, submit, form } = useFormAction(action, idleForm);
  const id = useId();
  const error = Object.values(state.fieldErrors ?? {})[0];
  const answer = error === undefined ? state : { ...state, message: error };
  return (
    <form ref={form} action={submit} noValidate className={cn("grid gap-1", className)}>
      <div className="flex flex-wrap items-center gap-2">
        {fields.map((field) => {
          if (field.kind === "hidden")
            return <input key={field.name} type="hidden" name={field.name} value={field.value} />;
          const { name, label, defaultValue = "" } = field;
          const value = state.status === "error" ? (state.values?.[name] ?? defaultValue) : defaultValue;
          const wrong = state.fieldErrors?.[name] !== undefined;
          const control = {
            name,
            "aria-label": label,
            defaultValue: value,
            ...(wrong && { "aria-invalid": true as const, "aria-describedby": id }),
          };
          if (field.kind === "text") {
            const { placeholder, maxLength } = field;
            return (
              <Input
                key={name}
                {...control}
                placeholder={placeholder}
                maxLength={maxLength}
                className="min-w-40 flex-1"
              />
            );
          }
          return (
            <span key={name} className="w-40 max-sm:flex-1">
              <Select key={value} {...control}>
                {field.options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </Select>
            </span>
          );
        })}
        <SubmitButton variant="secondary" {...(submitName !== undefined && { "aria-label": submitName })}>
          {submitLabel}
        </SubmitButton>
      </div>
      <div id={id}>
        <FormMessage state={answer} />
      </div>
    </form>
  );
}
