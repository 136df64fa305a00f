"use client";

import { type ReactNode, startTransition, useOptimistic, useState } from "react";

type Props = {
  itemId: string;
  isDone: boolean;
  /** Answers false when it could not be saved. */
  save: (input: { itemId: string; isDone: boolean }) => Promise<boolean>;
  labels: { done: string; undo: string; failed: string };
  /** What the item says. */
  children: ReactNode;
};

/** Ticked at once, put back when the server refuses, and with a way to undo. */
export function DoneToggle({ itemId, isDone, save, labels, children }: Props) {
  const [shown, showAtOnce] = useOptimistic(isDone);
  const [result, setResult] = useState<"none" | "saved" | "failed">("none");

  const change = (wanted: boolean) => {
    setResult("none");
    startTransition(async () => {
      showAtOnce(wanted);
      let hasSaved = false;
      try {
        hasSaved = await save({ itemId, isDone: wanted });
      } catch {
        // The network or the server is away; the box goes back to what is true and says so.
      }
      startTransition(() => setResult(hasSaved ? "saved" : "failed"));
    });
  };

  return (
    <>
      <span className="inline-flex size-6 shrink-0 items-center justify-center pointer-coarse:-m-2.5 pointer-coarse:size-11">
        <input
          type="checkbox"
          checked={shown}
          aria-label={labels.done}
          onChange={(event) => change(event.currentTarget.checked)}
          className="size-4.5 accent-(--accent-solid) pointer-coarse:size-6"
        />
      </span>
      <div className="min-w-0 flex-1">{children}</div>
      <output className="shrink-0 text-sm">
        {result === "failed" && <span className="text-danger">{labels.failed}</span>}
        {result === "saved" && (
          <button
            type="button"
            onClick={() => change(!shown)}
            className="font-medium text-accent underline-offset-2 hover:underline pointer-coarse:min-h-11"
          >
            {labels.undo}
          </button>
        )}
      </output>
    </>
  );
}
