import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

import { isActiveRun, toSnapshot } from "#app/(app)/settings/_view/run-snapshot.ts";
import { cancelSync, startSync } from "#app/(app)/settings/sync-actions.ts";
import { Icon } from "#components/icon.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card, CardBody, CardHeader } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Time } from "#components/ui/time.tsx";
import { getFathomSettings } from "#features/settings/get-fathom-settings.ts";
import { createFormat, type Format } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import { listMembers } from "#server/db/profiles.ts";
import { listSalesReps } from "#server/db/sales-reps.ts";
import { listSkippedMeetings } from "#server/db/skipped-meetings.ts";
import { listSyncRuns } from "#server/db/list-sync-runs.ts";
import { RunError } from "./run-error.tsx";
import { SkippedMeetings } from "./skipped-meetings.tsx";
import { SyncForm } from "./sync-form.tsx";
import { SyncProgress } from "./sync-progress.tsx";
import { SyncRuns } from "./sync-runs.tsx";
import { syncFormTexts, syncProgressTexts } from "./sync-texts.ts";

const shownRuns = 20;
const dayMs = 86_400_000;

/** Start a sync, watch it, see what earlier ones did and what stayed outside. */
export async function SyncTab({ ctx }: { ctx: UserContext }) {
  const [t, fathom, runs, skipped, members, reps] = await Promise.all([
    getTranslations("sync"),
    getFathomSettings(ctx),
    listSyncRuns(ctx.db, { limit: shownRuns }),
    listSkippedMeetings(ctx.db, { limit: 500 }),
    listMembers(ctx.db),
    listSalesReps(ctx.db),
  ]);
  const format = createFormat(ctx.actor.locale, ctx.actor.timeZone);
  const now = ctx.now();
  const names = new Map(members.map(({ id, fullName, email }) => [id, fullName ?? email]));
  const archived = new Map(reps.flatMap((rep) => (rep.archivedAt === null ? [] : [[rep.email, rep.id] as const])));
  return (
    <div className="grid gap-6">
      {fathom.hasApiKey ? (
        <Start ctx={ctx} format={format} now={now} latest={runs[0]} />
      ) : (
        <EmptyState
          icon="plug"
          title={t("notConnected.title")}
          action={
            <ButtonLink variant="primary" href={toRoute("/settings?tab=fathom")}>
              {t("notConnected.action")}
            </ButtonLink>
          }
        >
          {t("notConnected.body")}
        </EmptyState>
      )}
      {(skipped.length > 0 || runs.length > 0) && (
        <Section id="skipped" title={t("skipped.title")} intro={skipped.length > 0 && t("skipped.intro")}>
          <SkippedMeetings meetings={skipped} archivedReps={archived} format={format} />
        </Section>
      )}
      {runs.length > 0 && (
        <section className="grid gap-3">
          <h2 className="font-medium">{t("runs.title")}</h2>
          <SyncRuns runs={runs} names={names} format={format} now={now} />
        </section>
      )}
    </div>
  );
}

type StartProps = {
  ctx: UserContext;
  format: Format;
  now: Date;
  latest: Awaited<ReturnType<typeof listSyncRuns>>[number] | undefined;
};

async function Start({ ctx, format, now, latest }: StartProps) {
  const run = latest && toSnapshot(latest);
  const [t, form, progress] = await Promise.all([
    getTranslations("sync"),
    syncFormTexts(ctx.actor.timeZone),
    syncProgressTexts(format, run?.resumeAt ?? null),
  ]);
  const day = (time: number) => calendarDay(new Date(time), ctx.actor.timeZone);
  return (
    <Card>
      <CardHeader title={t("title")} description={t("intro")} />
      <CardBody>
        <SyncForm
          action={startSync}
          texts={form}
          today={day(now.getTime())}
          monthAgo={day(now.getTime() - 30 * dayMs)}
          icons={{ start: <Icon name="play" />, reset: <Icon name="refresh" /> }}
        />
      </CardBody>
      {run && (
        <CardBody className="grid gap-3 border-t">
          <h3 className="flex flex-wrap items-baseline gap-x-2 text-sm font-medium">
            {t(isActiveRun(run) ? "progress.title" : "progress.last")}
            <Time
              value={latest.startedAt ?? latest.createdAt}
              format={format}
              now={now}
              className="font-normal text-muted"
            />
          </h3>
          <SyncProgress
            // Born anew with every change the server tells of.
            key={`${run.id} ${run.status}`}
            initial={run}
            texts={progress}
            stop={
              <form action={cancelSync}>
                <input type="hidden" name="id" value={run.id} />
                <SubmitButton variant="secondary" size="sm">
                  {t("stop")}
                </SubmitButton>
              </form>
            }
          />
          <RunError run={latest} />
        </CardBody>
      )}
    </Card>
  );
}

function Section({ id, title, intro, children }: { id: string; title: string; intro: ReactNode; children: ReactNode }) {
  return (
    <Card id={id}>
      <CardHeader title={title} description={intro} />
      {children}
    </Card>
  );
}

/** `YYYY-MM-DD` where the person is. */
function calendarDay(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(instant);
}
