"use client";

import en from "#i18n/messages/en/crash.json" with { type: "json" };
import nl from "#i18n/messages/nl/crash.json" with { type: "json" };
import { buttonClass } from "./ui/button-class.ts";

type Props = { error: unknown; retry: () => void };

/** What an error boundary shows. It runs only in a browser, so the page itself says which language it speaks. */
export function Crash({ error, retry }: Props) {
  const t = typeof document !== "undefined" && document.documentElement.lang === "en" ? en : nl;
  const digest = error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;
  return (
    <div role="alert" className="flex flex-col items-center px-6 py-16 text-center">
      <h1 className="text-xl font-semibold tracking-tight">{t.title}</h1>
      <p className="mt-2 max-w-md text-muted">{t.body}</p>
      {digest && <p className="mt-3 font-mono text-sm text-faint">{t.code.replace("{digest}", digest)}</p>}
      <button type="button" onClick={retry} className={buttonClass("primary", "md", "mt-6")}>
        {t.action}
      </button>
    </div>
  );
}
