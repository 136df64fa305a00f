import { useTranslations } from "next-intl";

import { CorrectRepForm } from "#app/(app)/meetings/[id]/_components/correct-rep-form.tsx";
import { Facts } from "#app/(app)/meetings/[id]/_components/facts.tsx";
import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Card, CardBody, CardHeader } from "#components/ui/card.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Format } from "#lib/format.ts";

type Props = {
  meeting: MeetingDetail;
  /** The reps an admin may choose from; null for whoever may not correct. */
  reps: readonly { id: string; name: string }[] | null;
  /** What came of a correction just made. */
  outcome: string | undefined;
  format: Format;
};

/** Where the meeting came from, and why it belongs to this rep. */
export function SyncTab({ meeting, reps, outcome, format }: Props) {
  const t = useTranslations("meetings");
  return (
    <div className="grid max-w-4xl gap-5">
      <Card>
        <CardHeader title={t("sync.origin")} />
        <CardBody>
          <Facts
            rows={[
              { label: t("sync.source"), value: t(`sources.${meeting.integration}`) },
              ...meeting.sources.map(({ externalId }) => ({
                label: t("sync.externalId"),
                value: <code className="font-mono">{externalId}</code>,
              })),
              { label: t("sync.firstSeenBy"), value: t(`sync.firstSeen.${meeting.firstSeenBy}`) },
              { label: t("sync.createdAt"), value: <Time value={meeting.createdAt} format={format} /> },
              { label: t("sync.updatedAt"), value: <Time value={meeting.updatedAt} format={format} /> },
            ]}
          />
        </CardBody>
      </Card>
      <Card>
        <CardHeader title={t("sync.why")} description={meeting.salesRep.name} />
        <CardBody className="grid gap-3">
          {meeting.evidence.length === 0 && <p className="text-muted">{t("sync.noEvidence")}</p>}
          <ul className="grid gap-2">
            {meeting.evidence.map((each) => (
              <li key={each.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <span>{t(`sync.evidence.${each.kind}`, { email: each.value ?? "", rep: each.salesRep.name })}</span>
                <Badge tone={each.strength === "strong" ? "success" : "warning"}>
                  {t(`sync.strength.${each.strength}`)}
                </Badge>
                <Time value={each.createdAt} format={format} className="text-sm text-faint" />
              </li>
            ))}
          </ul>
          {meeting.repCorrectedAt !== null && (
            <p className="text-sm text-muted">
              {t("sync.corrected", { date: format.dateTime(meeting.repCorrectedAt) })}
            </p>
          )}
        </CardBody>
      </Card>
      {reps !== null && <CorrectRepForm meeting={meeting} reps={reps} outcome={outcome} />}
    </div>
  );
}
