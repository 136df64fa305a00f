"use client";

import { catchError, type ErrorInfo } from "next/error";
import Link from "next/link";

import { buttonClass } from "#components/ui/button-class.ts";

type Props = { title: string; help: string; retry: string; back: string; code: string };

function Fallback({ title, help, retry, back, code }: Props, info: ErrorInfo) {
  const digest = info.error instanceof Error && "digest" in info.error ? String(info.error.digest) : "";
  return (
    <div role="alert" className="mx-auto grid max-w-md justify-items-center gap-2 px-4 py-16 text-center">
      <h1 className="text-lg font-medium">{title}</h1>
      <p className="text-muted">{help}</p>
      {digest !== "" && (
        <p className="text-sm text-faint">
          {code} <code className="font-mono">{digest}</code>
        </p>
      )}
      <p className="mt-3 flex flex-wrap justify-center gap-2">
        <button type="button" className={buttonClass("primary", "md")} onClick={() => info.retry()}>
          {retry}
        </button>
        <Link href="/meetings" className={buttonClass("secondary", "md")}>
          {back}
        </Link>
      </p>
    </div>
  );
}

/** Says that loading failed, in the person's language, and offers a second try. Texts come from the server with the page. */
export const MeetingsErrorBoundary = catchError(Fallback);
