"use client";

import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { FieldSpec } from "./field-spec.ts";
import type { FormState } from "./form-state.ts";

type Props = { field: FieldSpec; state: FormState; prefix: string; layout: "stacked" | "beside" };

// Label left, control right; hint and error stay under the control.
const beside = "sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-6 sm:*:not-first:col-start-2 sm:*:first:pt-2";

/** Draws one described field with its value, hint and error. A refused form keeps what was typed. */
export function FormField({ field, state, prefix, layout }: Props) {
  if (field.kind === "hidden") return <input type="hidden" name={field.name} value={field.value} />;

  const { kind, name, label, hint, defaultValue = "", ...rest } = field;
  const value = state.status === "error" ? (state.values?.[name] ?? defaultValue) : defaultValue;
  return (
    <Field
      name={name}
      id={`${prefix}-${name}`}
      label={label}
      hint={hint}
      error={state.fieldErrors?.[name]}
      className={layout === "beside" ? beside : ""}
    >
      {(control) => {
        if (field.kind === "select") {
          return (
            // Browsers reset a select to the option it was born with, so a new answer needs a new one.
            <Select key={value} defaultValue={value} {...control}>
              {field.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </Select>
          );
        }
        return kind === "textarea" ? (
          <Textarea defaultValue={value} {...rest} {...control} />
        ) : (
          <Input type={kind} defaultValue={value} {...rest} {...control} />
        );
      }}
    </Field>
  );
}
