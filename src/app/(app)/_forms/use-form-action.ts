"use client";

import { useActionState, useEffect, useRef } from "react";
import type { FormState } from "./form-state.ts";

/** A server action's answer, and the form it belongs to: after a refusal the first wrong field has the focus. */
export function useFormAction<State extends FormState>(
  action: (previous: State, form: FormData) => Promise<State>,
  idle: Awaited<State>,
) {
  const [state, submit] = useActionState<State, FormData>(action, idle);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (state.status !== "error") return;
    const wrong = form.current?.querySelector("[aria-invalid=true]");
    if (wrong instanceof HTMLElement) wrong.focus();
  }, [state]);

  return { state, submit, form };
}
