"use client";

import { type ReactNode, useId } from "react";

import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-class.ts";
import { closeDialog } from "./close-dialog.ts";
import { SubmitButton } from "./submit-button.tsx";

type Props = {
  /** A server action; a bound one works too. */
  action: (form: FormData) => void | Promise<void>;
  /** Hidden fields of the form. */
  fields?: Record<string, string>;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  label?: string;
  title: ReactNode;
  /** What will happen, and what stays. */
  description: ReactNode;
  confirmLabel: ReactNode;
  cancelLabel: ReactNode;
  danger?: boolean;
};

/** Asks before it acts. A popover, so it opens, closes on Esc and posts without script. */
export function ConfirmButton(props: Props) {
  const { action, fields = {}, children, variant = "secondary", size = "md", label, danger = true } = props;
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={label} className={buttonClass(variant, size)}>
        {children}
      </button>
      <div
        id={id}
        popover="auto"
        role="alertdialog"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
        className="overlay-motion m-auto w-[calc(100%-2rem)] max-w-sm rounded-lg border bg-raised p-5 text-left whitespace-normal shadow-lg backdrop:bg-black/40"
      >
        <h2 id={`${id}-title`} className="text-lg font-semibold">
          {props.title}
        </h2>
        <p id={`${id}-description`} className="mt-1 text-base text-muted">
          {props.description}
        </p>
        <form
          action={async (form) => {
            await action(form);
            closeDialog(document.getElementById(id));
          }}
          className="mt-5 flex justify-end gap-2"
        >
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            className={buttonClass("secondary", "md")}
          >
            {props.cancelLabel}
          </button>
          <SubmitButton variant={danger ? "danger" : "primary"}>{props.confirmLabel}</SubmitButton>
        </form>
      </div>
    </>
  );
}
