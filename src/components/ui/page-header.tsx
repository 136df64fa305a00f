import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  description?: ReactNode;
  /** One primary action at most. */
  actions?: ReactNode;
  /** A link back or a status above the title. */
  eyebrow?: ReactNode;
};

/** The page's only h1, with its actions on the right. */
export function PageHeader({ title, description, actions, eyebrow }: Props) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {eyebrow && <div className="mb-1 text-sm text-muted">{eyebrow}</div>}
        <h1 className="text-xl font-semibold tracking-tight wrap-break-word">{title}</h1>
        {description && <p className="mt-1 max-w-2xl text-muted">{description}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
