import type { Route } from "next";
import { getTranslations } from "next-intl/server";

import { importReps } from "#app/(app)/sales-reps/actions.ts";
import type { IconName } from "#components/icon.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card, CardFooter } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { DomainError, ProviderError } from "#domain/errors.ts";
import { listFathomMembers } from "#features/people/list-fathom-members.ts";
import { toRoute } from "#lib/route.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import { listSalesReps } from "#server/db/sales-reps.ts";

/** Who is new is ticked; who is already there is shown, and stays as they are. */
export async function ImportForm({ ctx }: { ctx: UserContext }) {
  const [t, members, reps] = await Promise.all([
    getTranslations("people.repImport"),
    membersOrReason(ctx),
    listSalesReps(ctx.db),
  ]);
  if (members === "not_configured" || members === "failed") {
    const prefix = members === "failed" ? "failed" : "notConfigured";
    return (
      <Instead icon="plug" title={t(`${prefix}Title`)} href={toRoute("/settings?tab=fathom")} label={t("toSettings")}>
        {t(`${prefix}Body`)}
      </Instead>
    );
  }
  if (members.length === 0) {
    const add = (await getTranslations("people.reps"))("add");
    return (
      <Instead icon="users" title={t("emptyTitle")} href={toRoute("/sales-reps/new")} label={add}>
        {t("emptyBody")}
      </Instead>
    );
  }
  const known = new Map(reps.map((rep) => [rep.email, rep]));
  const hasNew = members.some(({ email }) => !known.has(email));
  return (
    <Card className="max-w-2xl">
      <form action={importReps}>
        <ul className="divide-y">
          {members.map(({ name, email }) => {
            const rep = known.get(email);
            return (
              <li key={email}>
                <label className="flex min-h-11 items-center gap-3 px-4 py-2 has-enabled:cursor-pointer has-enabled:hover:bg-hover/60">
                  <input
                    type="checkbox"
                    name="rep"
                    value={`${email} ${name}`}
                    defaultChecked={!rep}
                    disabled={rep !== undefined}
                    className="size-4 accent-accent-solid"
                  />
                  <span className="min-w-0 grow">
                    <span className="block truncate font-medium">{name}</span>
                    <span className="block truncate text-sm text-muted">{email}</span>
                  </span>
                  {rep && <Badge>{t(rep.archivedAt === null ? "exists" : "archived")}</Badge>}
                </label>
              </li>
            );
          })}
        </ul>
        <CardFooter>
          {hasNew ? <SubmitButton>{t("submit")}</SubmitButton> : <p className="mr-auto text-muted">{t("allExist")}</p>}
        </CardFooter>
      </form>
    </Card>
  );
}

async function membersOrReason(ctx: UserContext) {
  try {
    return await listFathomMembers(ctx);
  } catch (error) {
    if (error instanceof DomainError && error.kind === "precondition") return "not_configured";
    if (!(error instanceof ProviderError)) throw error;
    ctx.log.info({ err: error }, "Fathom did not name its team members");
    return "failed";
  }
}

type InsteadProps = { icon: IconName; title: string; href: Route; label: string; children: string };

function Instead({ icon, title, href, label, children }: InsteadProps) {
  return (
    <EmptyState icon={icon} title={title} action={<ButtonLink href={href}>{label}</ButtonLink>}>
      {children}
    </EmptyState>
  );
}
