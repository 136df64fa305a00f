import { useTranslations } from "next-intl";

import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { sideFill } from "#app/(app)/meetings/[id]/_view/side-look.ts";
import { talkBars, wholePercents } from "#app/(app)/meetings/[id]/_view/talk-bars.ts";
import { Card, CardBody, CardHeader } from "#components/ui/card.tsx";
import type { TalkTime } from "#domain/meeting.ts";
import { cn } from "#lib/cn.ts";
import type { Format } from "#lib/format.ts";

type Props = { meeting: MeetingDetail; talkTime: TalkTime; format: Format };

/** One bar for who spoke how long, the judgement in words, and the same figures as a table. */
export function TalkTimeCard({ meeting, talkTime, format }: Props) {
  const t = useTranslations("meetings");
  const bars = talkBars(talkTime);
  const percentOf = (side: string) => format.percent((bars.find((bar) => bar.side === side)?.percent ?? 0) / 100);
  const unknown = bars.find(({ side }) => side === "unknown");
  return (
    <Card>
      <CardHeader title={t("analytics.talkTime")} description={t("analytics.computed")} />
      <CardBody className="grid gap-4">
        {meeting.talkTimeJudgement !== null && <p>{t(`analytics.judgement.${meeting.talkTimeJudgement}`)}</p>}
        {bars.length > 0 && (
          <>
            <figure>
              <figcaption className="sr-only">
                {t("analytics.chart", {
                  rep: percentOf("rep"),
                  customer: percentOf("customer"),
                  colleague: percentOf("colleague"),
                  unknown: percentOf("unknown"),
                })}
              </figcaption>
              <div aria-hidden="true" className="flex h-7 gap-0.5 overflow-hidden rounded-sm">
                {bars.map((bar) => (
                  <span
                    key={bar.side}
                    className={cn("h-full min-w-0.5", sideFill[bar.side])}
                    style={{ width: `${bar.share * 100}%` }}
                  />
                ))}
              </div>
            </figure>
            <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
              {bars.map((bar) => (
                <li key={bar.side} className="flex items-center gap-2">
                  <span aria-hidden="true" className={cn("size-2.5 rounded-xs", sideFill[bar.side])} />
                  {t(`sides.${bar.side}`)}{" "}
                  <strong className="font-semibold">{format.percent(bar.percent / 100)}</strong>
                  <span className="text-muted">{format.duration(bar.seconds)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {meeting.repTalkShare !== null && (
          <p className="text-sm text-muted">{t("analytics.ratio", { share: format.percent(meeting.repTalkShare) })}</p>
        )}
        {unknown && (
          <p className="text-sm text-muted">
            {t("analytics.unknownShare", { share: format.percent(unknown.percent / 100) })}
          </p>
        )}
        {bars.length > 0 && <SpeakerTable talkTime={talkTime} format={format} />}
      </CardBody>
    </Card>
  );
}

function SpeakerTable({ talkTime, format }: { talkTime: TalkTime; format: Format }) {
  const t = useTranslations("meetings");
  const speakers = talkTime.speakers.filter(({ seconds }) => seconds > 0).toSorted((a, b) => b.seconds - a.seconds);
  const total = speakers.reduce((sum, { seconds }) => sum + seconds, 0);
  const percents = wholePercents(speakers.map(({ seconds }) => seconds / total));
  const cell = "border-t py-1.5 pr-4 last:pr-0";
  return (
    <table className="w-full text-sm">
      <thead className="text-left text-muted">
        <tr>
          <th className="pr-4 pb-1.5 font-medium">{t("analytics.speaker")}</th>
          <th className="pr-4 pb-1.5 font-medium">{t("analytics.side")}</th>
          <th className="pr-4 pb-1.5 text-right font-medium">{t("analytics.time")}</th>
          <th className="pb-1.5 text-right font-medium">{t("analytics.share")}</th>
        </tr>
      </thead>
      <tbody>
        {speakers.map((speaker, index) => (
          <tr key={speaker.name}>
            <td className={cn(cell, "wrap-break-word")}>
              <bdi>{speaker.name}</bdi>
            </td>
            <td className={cn(cell, "text-muted")}>{t(`sides.${speaker.side}`)}</td>
            <td className={cn(cell, "text-right tabular-nums")}>{format.clock(speaker.seconds)}</td>
            <td className={cn(cell, "text-right tabular-nums")}>{format.percent((percents[index] ?? 0) / 100)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
