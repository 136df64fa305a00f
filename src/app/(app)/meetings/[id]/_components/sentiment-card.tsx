import Link from "next/link";
import { useTranslations } from "next-intl";

import { Sentiment } from "#app/(app)/meetings/_components/sentiment.tsx";
import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { tabHref } from "#app/(app)/meetings/[id]/_view/meeting-tabs.ts";
import { Card, CardBody, CardHeader } from "#components/ui/card.tsx";
import type { Format } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";

type Props = { meeting: MeetingDetail; format: Format };

/** The score, where it lies on the scale, and the lines that caused it. */
export function SentimentCard({ meeting, format }: Props) {
  const t = useTranslations("meetings");
  const score = meeting.sentimentScore;
  return (
    <Card>
      <CardHeader title={t("analytics.sentiment")} description={t("analytics.computed")} />
      <CardBody className="grid gap-4">
        {score === null ? (
          <p className="text-muted">{t("analytics.sentimentNone")}</p>
        ) : (
          <>
            <p className="flex items-center gap-3">
              <Sentiment score={score} format={format} />
              <strong className="font-semibold tabular-nums">{format.signed(score)}</strong>
            </p>
            <div aria-hidden="true" className="relative h-2 max-w-md rounded-full bg-hover">
              <span className="absolute inset-y-0 left-1/2 border-l border-control" />
              <span
                className="absolute top-1/2 size-3.5 -translate-1/2 rounded-full border-2 border-surface bg-ink"
                style={{ left: `${((score + 1) / 2) * 100}%` }}
              />
            </div>
            <p className="text-sm text-faint">{t("analytics.sentimentScale")}</p>
          </>
        )}
        {meeting.sentimentEvidence.length > 0 && (
          <div>
            <h3 className="mb-1 text-sm font-medium">{t("analytics.evidence")}</h3>
            <ul>
              {meeting.sentimentEvidence.map((line, index) => (
                <li
                  key={index}
                  className="grid grid-cols-[3.5rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-t py-2"
                >
                  <Link
                    href={toRoute(tabHref(meeting.id, "transcript", line.at))}
                    prefetch={false}
                    aria-label={t("actionItems.readAt", { time: format.clock(line.at) })}
                    className="text-sm text-accent tabular-nums underline-offset-2 hover:underline pointer-coarse:py-2"
                  >
                    {format.clock(line.at)}
                  </Link>
                  <p dir="auto" className="wrap-break-word">
                    <span className="text-muted">{line.speaker}:</span> {line.text}
                  </p>
                  <span
                    className="text-sm text-muted tabular-nums"
                    title={t("analytics.evidenceScore", { score: format.signed(line.score) })}
                  >
                    {format.signed(line.score)}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </CardBody>
    </Card>
  );
}
