"use client";

import { Crash } from "#components/crash.tsx";

/** For the pages before signing in. The signed-in ones have their own, inside the shell; global-error catches the rest. */
export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <main>
      <Crash {...props} />
    </main>
  );
}
