"use client";

import { type ReactNode, useState } from "react";

import { buttonClass } from "#components/ui/button-class.ts";

type Props = { hits: number; labels: { next: string; previous: string }; children: ReactNode };

/** From hit to hit, round and round. The links work without script too, as far as the first and the last. */
export function HitSteps({ hits, labels, children }: Props) {
  const [current, setCurrent] = useState(0);
  if (hits === 0) return <output className="text-sm text-muted">{children}</output>;

  const go = (index: number) => {
    setCurrent(index);
    document.querySelector<HTMLElement>("mark[data-here]")?.removeAttribute("data-here");
    const mark = document.getElementById(`hit-${index}`);
    mark?.setAttribute("data-here", "");
    mark?.scrollIntoView({ block: "center" });
  };

  const step = (label: string, index: number, path: string) => (
    <a
      href={`#hit-${index}`}
      aria-label={label}
      title={label}
      className={buttonClass("secondary", "icon-sm")}
      onClick={(event) => {
        event.preventDefault();
        go(index);
      }}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-none stroke-current stroke-[1.5]">
        <path d={path} />
      </svg>
    </a>
  );

  return (
    <span className="flex items-center gap-1.5 text-sm text-muted">
      <output className="tabular-nums">
        {hits > 1 && `${current + 1}/`}
        {children}
      </output>
      {step(labels.previous, (current - 1 + hits) % hits, "m4 10 4-4 4 4")}
      {step(labels.next, (current + 1) % hits, "m4 6 4 4 4-4")}
    </span>
  );
}
