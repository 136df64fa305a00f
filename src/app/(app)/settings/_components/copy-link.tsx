"use client";

import { useState, type ReactNode } from "react";

import { buttonClass } from "#components/ui/button-class.ts";
import { Input } from "#components/ui/input.tsx";

type Props = { label: string; value: string; texts: { copy: string; copied: string }; icon: ReactNode };

/** A link that is shown once: read it, select it, or copy it with one click. */
export function CopyLink({ label, value, texts, icon }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Without permission (or https) the text stays selected, ready for Ctrl-C.
    await navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Input
        readOnly
        aria-label={label}
        value={value}
        className="min-w-0 flex-1 basis-60 font-mono"
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" onClick={copy} className={buttonClass("secondary", "md", "h-9")}>
        {icon}
        <span aria-live="polite">{copied ? texts.copied : texts.copy}</span>
      </button>
    </div>
  );
}
