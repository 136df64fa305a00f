import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";

import { Icon } from "#components/icon.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card, CardBody, CardHeader } from "#components/ui/card.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { getFathomSettings } from "#features/settings/get-fathom-settings.ts";
import { createFormat } from "#lib/format.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import { ConnectionStatus } from "./connection-status.tsx";
import { FathomForm } from "./fathom-form.tsx";
import { fathomFormTexts } from "./fathom-form-texts.ts";
import { FathomTeams } from "./fathom-teams.tsx";
import { toRoute } from "#lib/route.ts";

type Props = { ctx: UserContext; teams: "saved" | "refused" | null };

/** The brief's "Fathom Koppeling": status, key, secret, test, save, and which Fathom teams take part. */
export async function FathomTab({ ctx, teams }: Props) {
  const [t, texts, fathom] = await Promise.all([
    getTranslations("settings.fathom"),
    fathomFormTexts(),
    getFathomSettings(ctx),
  ]);
  const { connectionStatus, lastTested } = fathom;
  const format = createFormat(ctx.actor.locale, ctx.actor.timeZone);
  return (
    <div className="grid max-w-3xl gap-6">
      <Card>
        <CardHeader title={t("title")} description={t("intro")} />
        <CardBody className="grid gap-3 border-b">
          <ConnectionStatus status={connectionStatus} lastTested={lastTested} format={format} now={ctx.now()} />
          {connectionStatus === "error" && <Alert tone="neutral">{t("errorHelp")}</Alert>}
          {connectionStatus === "not_configured" && <p className="text-muted">{t("emptyHelp")}</p>}
          {connectionStatus === "connected" && (
            <ButtonLink href={toRoute("/settings?tab=sync")} variant="ghost" size="sm" className="justify-self-start">
              {t("startSync")}
              <Icon name="arrow-right" />
            </ButtonLink>
          )}
        </CardBody>
        <FathomForm
          apiKey={fathom.apiKey}
          webhookSecret={fathom.webhookSecret}
          texts={texts}
          icons={{
            eye: <Icon name="eye" />,
            eyeOff: <Icon name="eye-off" />,
            plug: <Icon name="plug" />,
            save: <Icon name="save" />,
          }}
          helpLink={
            <Link
              href={toRoute("/settings?tab=faq")}
              className="inline-flex items-center gap-1.5 rounded-sm py-1 text-sm text-muted hover:text-ink"
            >
              <Icon name="help" />
              {t("help")}
            </Link>
          }
        />
      </Card>
      <Card id="teams">
        <CardHeader title={t("team.title")} description={t("team.hint")} />
        {fathom.hasApiKey ? (
          <Suspense fallback={<TeamsSkeleton />}>
            <FathomTeams ctx={ctx} outcome={teams} />
          </Suspense>
        ) : (
          <CardBody>
            <p className="text-muted">{t("team.whenConnected")}</p>
          </CardBody>
        )}
      </Card>
    </div>
  );
}

function TeamsSkeleton() {
  return (
    <CardBody className="grid gap-3">
      <Skeleton className="w-40" />
      <Skeleton className="w-32" />
      <Skeleton className="w-36" />
    </CardBody>
  );
}
