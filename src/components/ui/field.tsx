import type { ReactNode } from "react";

import { alertPath } from "#components/glyph-paths.ts";
import { Glyph } from "#components/glyph.tsx";
import { cn } from "#lib/cn.ts";

type ControlProps = { id: string; name: string; "aria-invalid"?: true; "aria-describedby"?: string };

type Props = {
  /** Also the `name` of the control. */
  name: string;
  /** Only when two forms on one page share a name. */
  id?: string;
  label: ReactNode;
  /** Beside the label, for "(optional)" or a link. */
  aside?: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string;
  /** Gets what ties the control to its label, hint and error. */
  children: (control: ControlProps) => ReactNode;
};

/** Label, control, hint and error, tied together for screen readers: `<Field name="email" label="E-mail">{(control) => <Input {...control} />}</Field>`. */
export function Field({ name, id = name, label, aside, hint, error, className, children }: Props) {
  // What is wrong says what is wanted, so the hint makes way for it.
  const describedBy = error ? `${id}-error` : hint ? `${id}-hint` : "";
  return (
    <div className={cn("grid gap-1.5", className)}>
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {aside && <span className="text-sm text-faint">{aside}</span>}
      </div>
      {children({
        id,
        name,
        ...(error && { "aria-invalid": true }),
        ...(describedBy && { "aria-describedby": describedBy }),
      })}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-danger">
          <Glyph path={alertPath} className="mt-0.5" />
          {error}
        </p>
      )}
      {hint && !error && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
