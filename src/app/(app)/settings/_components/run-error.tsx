import Link from "next/link";
import { getTranslations } from "next-intl/server";

import { needsConnection, runErrorKind } from "#app/(app)/settings/_view/run-error.ts";
import type { SyncRun } from "#domain/sync-run.ts";
import { toRoute } from "#lib/route.ts";

/** What went wrong, in words, and what heals it. */
export async function RunError({ run }: { run: Pick<SyncRun, "errorKind"> }) {
  const kind = runErrorKind(run.errorKind);
  if (kind === null) return null;
  const t = await getTranslations("sync.errors");
  const next = t(`${kind}Next`);
  return (
    <p className="mt-1 whitespace-normal text-muted">
      {t(kind)}{" "}
      {needsConnection(kind) ? (
        <Link href={toRoute("/settings?tab=fathom")} className="text-accent underline underline-offset-2">
          {next}
        </Link>
      ) : (
        next
      )}
    </p>
  );
}
