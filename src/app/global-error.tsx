"use client";

import { Crash } from "#components/crash.tsx";

import "./globals.css";

/** The root layout itself broke: no cookies, no theme, so the system's colours and Dutch. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="nl" data-theme="system">
      <body>
        <main>
          <Crash {...props} />
        </main>
      </body>
    </html>
  );
}
