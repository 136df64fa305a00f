import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";

import { BackLink } from "#app/(app)/sales-reps/_components/back-link.tsx";
import { ImportForm } from "#app/(app)/sales-reps/_components/import-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { SkeletonTable } from "#components/ui/skeleton-table.tsx";
import { requireContext } from "#server/context-from-request.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.repImport"))("title") };
}

/** Fathom's team members, to choose sales reps from. */
export default async function ImportSalesRepsPage({ searchParams }: PageProps<"/sales-reps/import">) {
  const [ctx, t, states, search] = await Promise.all([
    requireContext({ role: "admin" }),
    getTranslations("people"),
    getTranslations("common.states"),
    searchParams,
  ]);
  return (
    <>
      <PageHeader
        title={t("repImport.title")}
        description={t("repImport.intro")}
        eyebrow={<BackLink href="/sales-reps">{t("repPage.back")}</BackLink>}
      />
      {search["notice"] === "none" && (
        <Alert tone="warning" className="mb-4">
          {t("repImport.noneSelected")}
        </Alert>
      )}
      <Suspense fallback={<SkeletonTable label={states("loading")} columns={["w-4", "w-40 grow", "w-40"]} rows={6} />}>
        <ImportForm ctx={ctx} />
      </Suspense>
    </>
  );
}
