import { getTranslations } from "next-intl/server";

import { ActionForm } from "#app/(app)/_forms/action-form.tsx";
import { checkAuditLog } from "#app/(app)/settings/actions.ts";
import { Icon } from "#components/icon.tsx";
import { Card, CardBody, CardHeader } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PaginationNav } from "#components/ui/pagination-nav.tsx";
import { createFormat } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import { listAuditLogs } from "#server/db/audit.ts";
import { AuditTable } from "./audit-table.tsx";

const pageSize = 50;

type Props = { ctx: UserContext; before: number | null };

/** The log nobody can change, newest first, in pages that stay put while new rows arrive. */
export async function AuditTab({ ctx, before }: Props) {
  const [t, { items, nextBeforeId }] = await Promise.all([
    getTranslations("settings.audit"),
    listAuditLogs(ctx.db, { beforeId: before, limit: pageSize }),
  ]);
  return (
    <div className="grid gap-6">
      <Card>
        <CardHeader title={t("title")} description={t("intro")} />
        <CardBody>
          <ActionForm
            action={checkAuditLog}
            fields={[]}
            submitVariant="secondary"
            submitLabel={
              <>
                <Icon name="shield" />
                {t("verify")}
              </>
            }
          />
        </CardBody>
      </Card>
      {items.length === 0 ? (
        <EmptyState icon="shield" title={t("emptyTitle")}>
          {t("emptyBody")}
        </EmptyState>
      ) : (
        <div>
          <AuditTable rows={items} format={createFormat(ctx.actor.locale, ctx.actor.timeZone)} />
          <PaginationNav
            label={t("title")}
            first={before === null ? undefined : { href: "/settings?tab=audit", label: t("newest") }}
            next={
              nextBeforeId === null
                ? undefined
                : { href: toRoute(`/settings?tab=audit&before=${nextBeforeId}`), label: t("older") }
            }
          />
        </div>
      )}
    </div>
  );
}
