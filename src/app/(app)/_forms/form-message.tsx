import { cn } from "#lib/cn.ts";
import type { FormState } from "./form-state.ts";

/** The answer to the form as a whole; the live region exists before its words, so screen readers hear them. */
export function FormMessage({ state }: { state: FormState }) {
  return (
    <output className={cn("mr-auto block min-w-0 text-sm", state.status === "error" ? "text-danger" : "text-success")}>
      {state.message}
    </output>
  );
}
