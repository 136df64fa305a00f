import { getTranslations } from "next-intl/server";

import { PageHeader } from "#components/ui/page-header.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { SkeletonTable } from "#components/ui/skeleton-table.tsx";

export default async function SalesRepLoading() {
  const states = await getTranslations("common.states");
  return (
    <>
      <PageHeader title={<Skeleton className="h-7 w-48" />} description={<Skeleton className="w-56" />} />
      <SkeletonTable label={states("loading")} columns={["w-48 grow", "w-24", "w-16"]} rows={6} />
    </>
  );
}
