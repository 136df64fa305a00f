import type { ReactNode } from "react";

import { cn } from "#lib/cn.ts";

type CardProps = { children: ReactNode; className?: string; id?: string };

/** A sheet of paper with a hairline around it; no shadow. */
export function Card({ children, className, id }: CardProps) {
  return (
    <section id={id} className={cn("rounded-md border bg-surface", className)}>
      {children}
    </section>
  );
}

type HeaderProps = { title: ReactNode; description?: ReactNode; actions?: ReactNode; className?: string };

/** Title left, actions right, a hairline below. */
export function CardHeader({ title, description, actions, className }: HeaderProps) {
  return (
    <div
      className={cn(
        "flex min-h-13 flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b px-4 py-2.5",
        className,
      )}
    >
      <div className="grid min-w-0 gap-0.5">
        <h2 className="font-medium">{title}</h2>
        {description && <p className="max-w-prose text-sm text-muted">{description}</p>}
      </div>
      {actions && <div className="flex items-center gap-2">{actions}</div>}
    </div>
  );
}

export function CardBody({ children, className }: CardProps) {
  return <div className={cn("p-4", className)}>{children}</div>;
}

/** Where Save lives: right-aligned, on quiet ground. */
export function CardFooter({ children, className }: CardProps) {
  return (
    <div
      className={cn(
        "flex flex-wrap items-center justify-end gap-2 rounded-b-md border-t bg-subtle/50 px-4 py-3",
        className,
      )}
    >
      {children}
    </div>
  );
}
