import { getTranslations } from "next-intl/server";

import { PageHeader } from "#components/ui/page-header.tsx";
import { SkeletonTable } from "#components/ui/skeleton-table.tsx";

export default async function SalesRepsLoading() {
  const [t, states] = await Promise.all([getTranslations("people.reps"), getTranslations("common.states")]);
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} />
      <SkeletonTable label={states("loading")} columns={["w-40 grow", "w-20", "w-12", "w-24", "w-20"]} />
    </>
  );
}
