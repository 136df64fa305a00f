import type { ComponentProps, ReactNode } from "react";

import { cn } from "#lib/cn.ts";

type TableProps = {
  /** Read by screen readers as the table's name. */
  label: string;
  children: ReactNode;
  className?: string;
  /** Below this the table scrolls sideways inside its own box. */
  minWidth?: `${number}rem`;
};

/** A table with 36 px rows and hairlines; scrolls inside itself, never the page. */
export function Table({ label, children, className, minWidth }: TableProps) {
  return (
    <section
      aria-label={label}
      // A box that scrolls must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={cn("overflow-x-auto rounded-md border bg-surface", className)}
    >
      <table className="w-full border-separate border-spacing-0 text-sm" style={minWidth ? { minWidth } : undefined}>
        {children}
      </table>
    </section>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead>
      <tr>{children}</tr>
    </thead>
  );
}

type CellProps = ComponentProps<"td"> & { numeric?: boolean };

/** `numeric` sets figures right-aligned. */
export function Th({ numeric = false, className, ...props }: ComponentProps<"th"> & { numeric?: boolean }) {
  return (
    <th
      scope="col"
      className={cn(
        "h-9 border-b px-3 font-medium whitespace-nowrap text-muted first:pl-4 last:pr-4",
        numeric ? "text-right" : "text-left",
        className,
      )}
      {...props}
    />
  );
}

export function Tr({ className, ...props }: ComponentProps<"tr">) {
  return <tr className={cn("group/row hover:bg-hover/60 [&:last-child>td]:border-b-0", className)} {...props} />;
}

export function Td({ numeric = false, className, ...props }: CellProps) {
  return (
    <td
      className={cn(
        "h-9 border-b px-3 py-1 first:pl-4 last:pr-4 pointer-coarse:h-11",
        numeric && "text-right tabular-nums",
        className,
      )}
      {...props}
    />
  );
}
