import { getTranslations } from "next-intl/server";

import { undoArchive } from "#app/(app)/sales-reps/actions.ts";
import { Alert } from "#components/ui/alert.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { SalesRep } from "#server/db/sales-reps.ts";

type Props = { search: Record<string, string | string[] | undefined>; reps: readonly SalesRep[] };

/** What just happened to the list, with a way back. */
export async function ListNotice({ search, reps }: Props) {
  const [t, imports] = await Promise.all([getTranslations("people.reps"), getTranslations("people.repImport")]);

  const imported = search["imported"];
  if (typeof imported === "string" && /^\d{1,4}$/.test(imported)) {
    const refused = Number(search["refused"]) || 0;
    return (
      <Alert tone={refused > 0 ? "warning" : "success"} className="mb-4">
        {imports("done", { created: Number(imported) })} {refused > 0 && imports("refused", { refused })}
      </Alert>
    );
  }
  const archived = reps.find(({ id, archivedAt }) => id === search["archived"] && archivedAt !== null);
  if (!archived) return null;
  return (
    <Alert
      tone="neutral"
      className="mb-4"
      action={
        <form action={undoArchive}>
          <input type="hidden" name="id" value={archived.id} />
          <SubmitButton variant="secondary" size="sm">
            {t("undo")}
          </SubmitButton>
        </form>
      }
    >
      {t("archivedNotice", { name: archived.name })}
    </Alert>
  );
}
