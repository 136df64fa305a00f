"use client";

import { useActionState, useEffect, useRef } from "react";
import { idleForm, type FormAction } from "./form-state.ts";

/** A server action's answer, and the form it belongs to: after a refusal the first wrong field has the focus. */
export function useFormAction(action: FormAction) {
  const [state, submit] = useActionState(action, idleForm);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (state.status !== "error") return;
    const wrong = form.current?.querySelector("[aria-invalid=true]");
    if (wrong instanceof HTMLElement) wrong.focus();
  }, [state]);

  return { state, submit, form };
}
