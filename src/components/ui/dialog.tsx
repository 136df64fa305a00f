"use client";

import { type ReactNode, useId, useRef } from "react";

import { closePath } from "#components/glyph-paths.ts";
import { Glyph } from "#components/glyph.tsx";
import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-class.ts";

type Props = {
  /** What the button that opens it says. */
  trigger: ReactNode;
  triggerVariant?: ButtonVariant;
  triggerSize?: ButtonSize;
  triggerLabel?: string;
  title: ReactNode;
  description?: ReactNode;
  closeLabel: string;
  /** A form, usually. Anything inside with `data-close` closes it when clicked; a sent form closes it when its answer is fine (`closeDialog`). */
  children: ReactNode;
};

/** The platform's modal: focus trap, Esc and inert background for free. Server-rendered children cost no script. */
export function Dialog(props: Props) {
  const {
    trigger,
    triggerVariant = "secondary",
    triggerSize = "md",
    triggerLabel,
    title,
    description,
    closeLabel,
  } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={triggerLabel}
        className={buttonClass(triggerVariant, triggerSize)}
        onClick={() => dialog.current?.showModal()}
      >
        {trigger}
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Esc and the button close it for keyboards */}
      <dialog
        ref={dialog}
        aria-labelledby={`${id}-title`}
        aria-describedby={description ? `${id}-description` : undefined}
        onClick={(event) => {
          const target = event.target;
          if (target === dialog.current) dialog.current.close();
          else if (target instanceof Element && target.closest("[data-close]")) dialog.current?.close();
        }}
        className="overlay-motion m-auto w-[calc(100%-2rem)] max-w-md rounded-lg border bg-raised p-0 shadow-lg backdrop:bg-black/40"
      >
        <div className="flex items-start justify-between gap-4 p-5 pb-0">
          <div className="grid gap-1">
            <h2 id={`${id}-title`} className="text-lg font-semibold">
              {title}
            </h2>
            {description && (
              <p id={`${id}-description`} className="text-muted">
                {description}
              </p>
            )}
          </div>
          <button
            type="button"
            data-close=""
            aria-label={closeLabel}
            className={buttonClass("ghost", "icon-sm", "-mt-1 -mr-1")}
          >
            <Glyph path={closePath} />
          </button>
        </div>
        <div className="p-5">{props.children}</div>
      </dialog>
    </>
  );
}
