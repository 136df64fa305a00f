"use client";

import type { ReactNode } from "react";

import { buttonClass } from "#components/ui/button-class.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";

type Props = {
  name: string;
  label: ReactNode;
  hint: ReactNode;
  error: string | undefined;
  placeholder: string;
  value: string;
  shown: boolean;
  showLabel: string;
  hideLabel: string;
  eye: { open: ReactNode; closed: ReactNode };
  disabled?: boolean;
  onChange: (value: string) => void;
  onToggle: () => void;
};

/** A key or secret with show/hide. Browsers and password managers are told to leave it alone. */
export function SecretInput(props: Props) {
  const {
    name,
    label,
    hint,
    error,
    placeholder,
    value,
    shown,
    showLabel,
    hideLabel,
    eye,
    disabled,
    onChange,
    onToggle,
  } = props;
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      {(control) => (
        <span className="relative block">
          <Input
            {...control}
            type={shown ? "text" : "password"}
            value={value}
            placeholder={placeholder}
            disabled={disabled}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            data-1p-ignore=""
            data-lpignore="true"
            className="pr-11 font-mono pointer-coarse:pr-13"
            onChange={(event) => onChange(event.target.value)}
          />
          <button
            type="button"
            aria-label={shown ? hideLabel : showLabel}
            aria-pressed={shown}
            aria-controls={control.id}
            disabled={disabled}
            onClick={onToggle}
            className={buttonClass("ghost", "icon-sm", "absolute top-1/2 right-1 -translate-y-1/2")}
          >
            {shown ? eye.closed : eye.open}
          </button>
        </span>
      )}
    </Field>
  );
}
