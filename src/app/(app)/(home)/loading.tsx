import { getTranslations } from "next-intl/server";

import { Skeleton } from "#components/ui/skeleton.tsx";

/** The dashboard's own shape. */
export default async function Loading() {
  const t = await getTranslations("common.states");
  return (
    <output aria-label={t("loading")} className="block">
      <Skeleton className="h-7 w-64" />
      <Skeleton className="mt-2 mb-6 h-4 w-40" />
      <span className="grid grid-cols-2 gap-px overflow-hidden rounded-md border bg-line lg:grid-cols-4">
        {["a", "b", "c", "d"].map((key) => (
          <span key={key} className="grid gap-2 bg-surface px-4 py-3.5">
            <Skeleton className="h-4 w-28" />
            <Skeleton className="h-7 w-16" />
            <Skeleton className="h-4 w-36" />
          </span>
        ))}
      </span>
      <span className="mt-4 grid gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <span className="block rounded-md border bg-surface">
          {["a", "b", "c", "d", "e", "f"].map((key) => (
            <span key={key} className="flex h-15 items-center gap-3 border-b px-4 last:border-b-0">
              <Skeleton className="size-7 rounded-full" />
              <Skeleton className="h-4 w-1/2" />
              <Skeleton className="ml-auto h-4 w-20" />
            </span>
          ))}
        </span>
        <Skeleton className="h-44 rounded-md" />
      </span>
    </output>
  );
}
