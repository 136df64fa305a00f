"use client";

import { useId, type ReactNode } from "react";

import { idleForm, type FormAction } from "#app/(app)/_forms/form-state.ts";
import { FormField } from "#app/(app)/_forms/form-field.tsx";
import { FormMessage } from "#app/(app)/_forms/form-message.tsx";
import { useFormAction } from "#app/(app)/_forms/use-form-action.ts";
import { buttonClass } from "#components/ui/button-class.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

export type SyncFormTexts = {
  legend: string;
  /** Hours or "custom" → what the choice says. */
  ranges: readonly { value: string; label: string }[];
  from: string;
  to: string;
  zone: string;
  start: string;
  reset: { button: string; title: string; body: string; confirm: string; cancel: string };
};

type Props = {
  action: FormAction;
  texts: SyncFormTexts;
  /** `YYYY-MM-DD` in the person's zone. */
  today: string;
  monthAgo: string;
  icons: { start: ReactNode; reset: ReactNode };
};

const choice =
  "flex h-9 cursor-pointer items-center rounded-md border px-3 text-sm font-medium select-none hover:bg-hover " +
  "has-checked:border-ink has-checked:bg-hover not-has-checked:text-muted pointer-coarse:h-11 " +
  "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent";

/** Which period to read, and whether to start or to read everything in it again. Works without script. */
export function SyncForm({ action, texts, today, monthAgo, icons }: Props) {
  const { state, submit, form } = useFormAction(action, idleForm);
  const id = useId();
  const chosen = state.values?.["range"] ?? "24";
  return (
    <form ref={form} action={submit} noValidate className="group grid gap-4">
      <fieldset>
        <legend className="mb-2 text-sm font-medium">{texts.legend}</legend>
        <div className="flex flex-wrap gap-2">
          {texts.ranges.map(({ value, label }) => (
            <label key={value} className={choice}>
              {/* A new answer needs a new radio: the browser resets it to the choice it was born with. */}
              <input
                key={chosen}
                type="radio"
                name="range"
                value={value}
                defaultChecked={value === chosen}
                className="sr-only"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="hidden max-w-md gap-4 items-start group-has-[input[value=custom]:checked]:grid sm:grid-cols-2">
        <FormField
          field={{ kind: "date", name: "from", label: texts.from, defaultValue: monthAgo, max: today }}
          state={state}
          prefix={id}
          layout="stacked"
        />
        <FormField
          field={{ kind: "date", name: "to", label: texts.to, defaultValue: today, max: today }}
          state={state}
          prefix={id}
          layout="stacked"
        />
        <p className="text-sm text-muted sm:col-span-2">{texts.zone}</p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <SubmitButton name="trigger" value="manual">
          {icons.start}
          {texts.start}
        </SubmitButton>
        <button type="button" popoverTarget={`${id}-reset`} className={buttonClass("secondary", "md")}>
          {icons.reset}
          {texts.reset.button}
        </button>
        <FormMessage state={state} />
      </div>
      <ResetQuestion id={`${id}-reset`} texts={texts.reset} />
    </form>
  );
}

/** Part of the form, so that the chosen period travels with the answer. */
function ResetQuestion({ id, texts }: { id: string; texts: SyncFormTexts["reset"] }) {
  return (
    <div
      id={id}
      popover="auto"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      className="overlay-motion m-auto w-[calc(100%-2rem)] max-w-sm rounded-lg border bg-raised p-5 shadow-lg backdrop:bg-black/40"
    >
      <h2 id={`${id}-title`} className="text-lg font-semibold">
        {texts.title}
      </h2>
      <p id={`${id}-body`} className="mt-1 text-muted">
        {texts.body}
      </p>
      <div className="mt-5 flex justify-end gap-2">
        <button type="button" popoverTarget={id} popoverTargetAction="hide" className={buttonClass("secondary", "md")}>
          {texts.cancel}
        </button>
        {/* Hides the question and sends the form in one go. */}
        <button
          type="submit"
          name="trigger"
          value="reset"
          className={buttonClass("primary", "md")}
          onClick={(event) => event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover()}
        >
          {texts.confirm}
        </button>
      </div>
    </div>
  );
}
