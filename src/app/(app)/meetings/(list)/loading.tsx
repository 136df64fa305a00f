import { getTranslations } from "next-intl/server";

import { PageHeader } from "#components/ui/page-header.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { SkeletonTable } from "#components/ui/skeleton-table.tsx";

/** The columns of the meetings table, at its widths. */
const columns = [
  "flex-1 min-w-24",
  "w-28 max-md:hidden",
  "w-12 max-md:hidden",
  "w-24 max-lg:hidden",
  "w-40 max-lg:hidden",
  "w-12 max-xl:hidden",
  "w-10 max-md:hidden",
  "w-20 max-xl:hidden",
];

export default async function MeetingsLoading() {
  const t = await getTranslations("meetings");
  return (
    <>
      <PageHeader title={t("title")} description={t("list.description")} />
      <Skeleton className="mb-2 h-9 max-w-xl" />
      <Skeleton className="mb-3 h-8 max-w-4xl" />
      <SkeletonTable columns={columns} rows={15} label={t("loading")} />
    </>
  );
}
