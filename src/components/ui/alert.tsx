import type { ReactNode } from "react";

import { alertPath, checkCirclePath, infoPath } from "#components/glyph-paths.ts";
import { Glyph } from "#components/glyph.tsx";
import { cn } from "#lib/cn.ts";
import type { Tone } from "./tone.ts";

const look: Record<Tone, { box: string; ink: string; path: string }> = {
  neutral: { box: "border-line bg-subtle", ink: "text-muted", path: infoPath },
  accent: { box: "border-accent/25 bg-accent-soft", ink: "text-accent", path: infoPath },
  success: { box: "border-success/25 bg-success-soft", ink: "text-success", path: checkCirclePath },
  warning: { box: "border-warning/25 bg-warning-soft", ink: "text-warning", path: alertPath },
  danger: { box: "border-danger/25 bg-danger-soft", ink: "text-danger", path: alertPath },
};

type Props = { tone?: Tone; title?: ReactNode; children?: ReactNode; action?: ReactNode; className?: string };

/** Says what happened and what to do about it. Danger interrupts a screen reader, the rest waits. */
export function Alert({ tone = "neutral", title, children, action, className }: Props) {
  const { box, ink, path } = look[tone];
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={cn("flex gap-2.5 rounded-md border px-3 py-2.5", box, className)}
    >
      <Glyph path={path} className={cn("mt-0.5", ink)} />
      <div className="grid min-w-0 flex-1 gap-0.5">
        {title && <p className="font-medium">{title}</p>}
        {children && <div className="text-ink/85">{children}</div>}
      </div>
      {action && <div className="shrink-0 self-center">{action}</div>}
    </div>
  );
}
