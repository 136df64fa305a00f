import { getTranslations } from "next-intl/server";

import { archiveRep, restoreRep } from "#app/(app)/sales-reps/actions.ts";
import { Icon } from "#components/icon.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { toRoute } from "#lib/route.ts";
import type { SalesRep } from "#server/db/sales-reps.ts";
import { RefreshButton } from "./refresh-button.tsx";

type Props = { rep: SalesRep; isAdmin: boolean; canRefresh: boolean };

export async function RepActions({ rep, isAdmin, canRefresh }: Props) {
  const [t, page, common] = await Promise.all([
    getTranslations("people.reps"),
    getTranslations("people.repPage"),
    getTranslations("common.actions"),
  ]);
  return (
    <>
      {isAdmin && rep.archivedAt === null && (
        <>
          <ConfirmButton
            action={archiveRep}
            fields={{ id: rep.id }}
            variant="ghost"
            danger={false}
            title={t("archiveTitle", { name: rep.name })}
            description={t("archiveBody")}
            confirmLabel={t("archive")}
            cancelLabel={common("cancel")}
          >
            <Icon name="archive" />
            {t("archive")}
          </ConfirmButton>
          <ButtonLink href={toRoute(`/sales-reps/${rep.id}/edit`)}>
            <Icon name="edit" />
            {t("edit")}
          </ButtonLink>
        </>
      )}
      {isAdmin && rep.archivedAt !== null && (
        <form action={restoreRep}>
          <input type="hidden" name="id" value={rep.id} />
          <SubmitButton>{t("restore")}</SubmitButton>
        </form>
      )}
      {canRefresh && (
        <RefreshButton
          repId={rep.id}
          icon={<Icon name="refresh" />}
          texts={{
            refresh: page("refresh"),
            refreshing: page("refreshing"),
            done: page.raw("refreshDone"),
            nothing: page("refreshNothing"),
            queued: page("refreshQueued"),
            busy: page("refreshBusy"),
            failed: page("refreshFailed"),
          }}
        />
      )}
    </>
  );
}
