"use client";

import { Crash } from "#components/crash.tsx";

/** A page broke; the shell around it still works. */
export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return <Crash {...props} />;
}
