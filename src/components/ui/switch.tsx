import type { ComponentProps } from "react";

import { cn } from "#lib/cn.ts";

type Props = Omit<ComponentProps<"input">, "type" | "role" | "size">;

/** A checkbox that reads as a switch; posts with its form like any checkbox. Name it with a `<label>` or `aria-label`. */
export function Switch({ className, ...props }: Props) {
  return (
    <span className={cn("relative inline-flex h-5 w-9 shrink-0", className)}>
      <input
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a native checkbox says itself whether it is checked
        role="switch"
        className={
          "peer absolute inset-0 size-full cursor-pointer appearance-none rounded-full border border-control/60 bg-subtle " +
          "transition-colors checked:border-transparent checked:bg-accent-solid disabled:cursor-not-allowed disabled:opacity-50"
        }
        {...props}
      />
      <span
        aria-hidden="true"
        className={
          "pointer-events-none absolute top-[3px] left-[3px] size-3.5 rounded-full bg-control transition-transform " +
          "peer-checked:translate-x-4 peer-checked:bg-white"
        }
      />
    </span>
  );
}
