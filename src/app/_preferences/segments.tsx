import type { ReactNode } from "react";

import { cn } from "#lib/cn.ts";

type Option = { value: string; label: string; icon?: ReactNode };

type Props = {
  action: (form: FormData) => Promise<void>;
  name: string;
  label: string;
  options: readonly Option[];
  current: string;
  className?: string;
};

/** One choice out of a few, each a submit button: works before, and without, any script. */
export function Segments({ action, name, label, options, current, className }: Props) {
  return (
    <form action={action} className={cn("flex gap-0.5 rounded-md bg-subtle p-0.5 dark:bg-canvas", className)}>
      <fieldset className="contents">
        <legend className="sr-only">{label}</legend>
        {options.map((option) => (
          <button
            key={option.value}
            type="submit"
            name={name}
            value={option.value}
            aria-pressed={option.value === current}
            className={cn(
              "flex h-7 flex-1 items-center justify-center gap-1.5 rounded-sm px-2 text-sm whitespace-nowrap transition-colors pointer-coarse:h-10",
              option.value === current
                ? "bg-surface font-medium text-ink dark:bg-hover outline-1 -outline-offset-1 outline-line"
                : "text-muted hover:text-ink",
            )}
          >
            {option.icon}
            {option.label}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
