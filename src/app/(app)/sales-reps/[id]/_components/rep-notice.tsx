import { getTranslations } from "next-intl/server";

import { Alert } from "#components/ui/alert.tsx";
import type { SalesRep } from "#server/db/sales-reps.ts";

type Props = { notice: string | string[] | undefined; rep: SalesRep; waitingCount: number };

/** The answer to the form that led here. */
export async function RepNotice({ notice, rep, waitingCount }: Props) {
  if (notice !== "created" && notice !== "updated") return null;
  const t = await getTranslations("people.reps");
  const { name } = rep;
  const text =
    notice === "updated"
      ? t("updated", { name })
      : waitingCount > 0
        ? t("createdFetching", { name, count: waitingCount })
        : t("created", { name });
  return <Alert tone="success">{text}</Alert>;
}
