import type { ReactNode } from "react";

/** The page's h1 and one line of what it is for. */
export function AuthHeading({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="mb-6">
      <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
      {children && <div className="mt-1.5 text-muted">{children}</div>}
    </div>
  );
}
