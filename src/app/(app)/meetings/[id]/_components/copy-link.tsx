"use client";

import { type ReactNode, useEffect, useState } from "react";

import { buttonClass } from "#components/ui/button-class.ts";

type Props = { labels: { copy: string; copied: string; failed: string }; children: ReactNode };

/** Copies this page's address, with its tab and moment but without what somebody searched for. */
export function CopyLink({ labels, children }: Props) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  useEffect(() => {
    if (state !== "copied") return undefined;
    const timer = setTimeout(() => setState("idle"), 2500);
    return () => clearTimeout(timer);
  }, [state]);

  // Without https (a plain intranet address) browsers keep the clipboard shut.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(shareAddress());
      setState("copied");
    } catch {
      setState("failed");
    }
  };

  return (
    <span className="inline-flex items-center gap-2">
      <button type="button" className={buttonClass("secondary", "md")} onClick={() => void copy()}>
        {children}
        <output>{state === "copied" ? labels.copied : labels.copy}</output>
      </button>
      {state === "failed" && (
        <input
          readOnly
          aria-label={labels.failed}
          defaultValue={shareAddress()}
          onFocus={(event) => event.currentTarget.select()}
          className="h-8 w-56 rounded-md border px-2 text-sm"
        />
      )}
    </span>
  );
}

function shareAddress(): string {
  const url = new URL(location.href);
  for (const name of new Set(url.searchParams.keys()))
    if (name !== "tab" && name !== "t") url.searchParams.delete(name);
  if (!url.searchParams.has("t")) url.hash = "";
  return url.href;
}
