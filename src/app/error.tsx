"use client";

import { Crash } from "#components/crash.tsx";

/** The last boundary inside the root layout. */
export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <main>
      <Crash {...props} />
    </main>
  );
}
