import Link from "next/link";
import { getTranslations } from "next-intl/server";

import { Card, CardBody, CardHeader } from "#components/ui/card.tsx";
import { StatusDot } from "#components/ui/status-dot.tsx";
import type { Format } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";
import type { SalesRep } from "#server/db/sales-reps.ts";

type Props = { rep: SalesRep; teamName: string | null; latestAt: string | null; format: Format };

/** Who this is, and whether anybody's key brings in their meetings. */
export async function RepFacts({ rep, teamName, latestAt, format }: Props) {
  const t = await getTranslations("people");
  const isActive = rep.archivedAt === null;
  return (
    <Card>
      <CardHeader title={t("repPage.details")} />
      <CardBody className="grid gap-4">
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          <dt className="text-muted">{t("reps.status")}</dt>
          <dd>
            <StatusDot tone={isActive ? "success" : "neutral"}>
              {t(isActive ? "reps.active" : "reps.archived")}
            </StatusDot>
          </dd>
          <dt className="text-muted">{t("reps.team")}</dt>
          <dd>{teamName ?? t("noTeam")}</dd>
          <dt className="text-muted">{t("reps.profile")}</dt>
          <dd>{t(rep.profileId === null ? "reps.noProfile" : "reps.hasProfile")}</dd>
        </dl>
        <p className="text-sm text-muted">{t(`repPage.origin.${rep.origin}`)}</p>
        <div className="border-t pt-3">
          <h3 className="text-sm font-medium">{t("repPage.coveredTitle")}</h3>
          <p className="mt-1 text-sm text-muted">
            {latestAt === null
              ? t("repPage.notCovered", { name: rep.name })
              : t("repPage.covered", { name: rep.name, date: format.date(latestAt) })}
          </p>
          <Link
            href={toRoute("/settings?tab=faq")}
            className="mt-1 inline-block text-sm text-accent underline underline-offset-2"
          >
            {t("repPage.coveredHelp")}
          </Link>
        </div>
      </CardBody>
    </Card>
  );
}
