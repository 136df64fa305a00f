import type { ReactNode } from "react";

import { Icon, type IconName } from "#components/icon.tsx";
import { cn } from "#lib/cn.ts";

type Props = {
  icon: IconName;
  title: ReactNode;
  /** What this place is for, and what to do next. */
  children?: ReactNode;
  /** The next step itself: a button or a link. */
  action?: ReactNode;
  /** Without its own box, inside a card. */
  bare?: boolean;
  className?: string;
};

/** Nothing here yet: why, and the next step. */
export function EmptyState({ icon, title, children, action, bare = false, className }: Props) {
  return (
    <div
      className={cn(
        "flex flex-col items-center px-6 py-14 text-center",
        !bare && "rounded-md border border-dashed border-line-strong",
        className,
      )}
    >
      <EmptyDrawing icon={icon} />
      <h2 className="mt-5 text-lg font-medium">{title}</h2>
      {children && <div className="mt-1 max-w-md text-muted">{children}</div>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}

/** Three sheets, the front one carrying the icon. */
function EmptyDrawing({ icon }: { icon: IconName }) {
  return (
    <span aria-hidden="true" className="relative block h-14 w-24">
      <span className="absolute top-2 left-1 h-11 w-11 -rotate-12 rounded-md border bg-surface" />
      <span className="absolute top-2 right-1 h-11 w-11 rotate-12 rounded-md border bg-surface" />
      <span className="absolute top-0 left-1/2 flex size-14 -translate-x-1/2 items-center justify-center rounded-md border border-line-strong bg-surface text-muted">
        <Icon name={icon} className="size-6" />
      </span>
    </span>
  );
}
