import { getTranslations } from "next-intl/server";

import { PageHeader } from "#components/ui/page-header.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

/** The frame of the settings while a section is on its way. */
export default async function SettingsLoading() {
  const [t, states] = await Promise.all([getTranslations("settings"), getTranslations("common.states")]);
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} />
      <output aria-label={states("loading")} className="grid grid-cols-1 gap-6">
        <div className="flex h-10 items-center gap-6 overflow-hidden border-b">
          {["w-28", "w-20", "w-12", "w-20", "w-20", "w-12"].map((width, index) => (
            <Skeleton key={index} className={`h-3 ${width}`} />
          ))}
        </div>
        <div className="grid max-w-3xl gap-5 rounded-md border bg-surface p-4">
          <Skeleton className="w-40" />
          <Skeleton className="h-9" />
          <Skeleton className="w-28" />
          <Skeleton className="h-9" />
          <Skeleton className="w-32" />
          <Skeleton className="h-9" />
        </div>
      </output>
    </>
  );
}
