import Link from "next/link";
import { getTranslations } from "next-intl/server";

import { groupSkipped, type SkippedRecorder } from "#app/(app)/settings/_view/group-skipped.ts";
import { restoreRep } from "#app/(app)/sales-reps/actions.ts";
import { Icon } from "#components/icon.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Time } from "#components/ui/time.tsx";
import type { SkipReason } from "#domain/meeting.ts";
import type { Format } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";
import type { SkippedMeeting } from "#server/db/skipped-meetings.ts";

const shownPerRecorder = 10;

type Props = {
  meetings: readonly SkippedMeeting[];
  /** E-mail → id of the archived rep, so that "Herstel rep" knows whom. */
  archivedReps: ReadonlyMap<string, string>;
  format: Format;
};

/** What stayed outside, why, and the one click that brings it in. */
export async function SkippedMeetings({ meetings, archivedReps, format }: Props) {
  const t = await getTranslations("sync.skipped");
  const groups = groupSkipped(meetings);
  if (groups.length === 0) {
    return (
      <EmptyState bare icon="check-circle" title={t("emptyTitle")}>
        {t("emptyBody")}
      </EmptyState>
    );
  }
  return (
    <div className="divide-y">
      {groups.map((group) => (
        <section key={group.reason} aria-labelledby={`skipped-${group.reason}`} className="px-4 py-4">
          <h3 id={`skipped-${group.reason}`} className="flex flex-wrap items-baseline gap-x-2 font-medium">
            {t(`reasons.${group.reason}`)}
            <span className="text-sm font-normal text-muted tabular-nums">{t("count", { count: group.count })}</span>
          </h3>
          <p className="mt-0.5 max-w-prose text-sm text-muted">{t(`explain.${group.reason}`)}</p>
          <ul className="mt-3 grid gap-2">
            {group.recorders.map((recorder) => (
              <li key={recorder.email ?? ""} className="rounded-md border">
                <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-3 py-2">
                  <div className="min-w-0 grow">
                    <p className="truncate font-medium">{recorder.name ?? recorder.email ?? t("unknownRecorder")}</p>
                    {recorder.name !== null && <p className="truncate text-sm text-muted">{recorder.email}</p>}
                  </div>
                  <span className="text-sm text-muted tabular-nums">
                    {t("count", { count: recorder.meetings.length })}
                  </span>
                  <Fix reason={group.reason} recorder={recorder} archivedReps={archivedReps} />
                </div>
                <details className="group/details border-t">
                  <summary className="flex cursor-pointer items-center gap-1 px-3 py-1.5 text-sm text-muted hover:text-ink pointer-coarse:py-3">
                    <Icon name="chevron-right" className="size-3.5 text-faint group-open/details:rotate-90" />
                    {t("showMeetings")}
                  </summary>
                  <ul className="divide-y border-t text-sm">
                    {recorder.meetings.slice(0, shownPerRecorder).map((meeting) => (
                      <li key={meeting.id} className="flex flex-wrap justify-between gap-x-4 px-3 py-1.5">
                        <span className="min-w-0 wrap-break-word">{meeting.title ?? "–"}</span>
                        {meeting.startsAt !== null && (
                          <Time value={meeting.startsAt} format={format} className="text-muted" />
                        )}
                        {meeting.detail !== null && <span className="w-full text-muted">{meeting.detail}</span>}
                      </li>
                    ))}
                    {recorder.meetings.length > shownPerRecorder && (
                      <li className="px-3 py-1.5 text-muted">
                        {t("more", { count: recorder.meetings.length - shownPerRecorder })}
                      </li>
                    )}
                  </ul>
                </details>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type FixProps = {
  reason: SkipReason;
  recorder: SkippedRecorder<SkippedMeeting>;
  archivedReps: ReadonlyMap<string, string>;
};

async function Fix({ reason, recorder, archivedReps }: FixProps) {
  const t = await getTranslations("sync.skipped");
  if (reason === "unknown_rep" && recorder.email !== null) {
    const known = new URLSearchParams({ email: recorder.email, name: recorder.name ?? "" });
    return (
      <ButtonLink size="sm" href={toRoute(`/sales-reps/new?${known}`)}>
        <Icon name="plus" />
        {t("addRep")}
      </ButtonLink>
    );
  }
  const archivedId = recorder.email === null ? undefined : archivedReps.get(recorder.email);
  if (reason === "archived_rep" && archivedId !== undefined) {
    return (
      <form action={restoreRep}>
        <input type="hidden" name="id" value={archivedId} />
        <SubmitButton variant="secondary" size="sm">
          {t("restoreRep")}
        </SubmitButton>
      </form>
    );
  }
  if (reason === "other_team") {
    return (
      <Link href={toRoute("/settings?tab=fathom#teams")} className="text-sm text-accent underline underline-offset-2">
        {t("changeTeam")}
      </Link>
    );
  }
  return null;
}
