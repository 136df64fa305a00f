import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { BackLink } from "#app/(app)/sales-reps/_components/back-link.tsx";
import { RepForm } from "#app/(app)/sales-reps/_components/rep-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireContext } from "#server/context-from-request.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.repForm"))("createTitle") };
}

/** A link from the skipped meetings brings the recorder's name and address along. */
export default async function NewSalesRepPage({ searchParams }: PageProps<"/sales-reps/new">) {
  const [ctx, t, search] = await Promise.all([
    requireContext({ role: "admin" }),
    getTranslations("people"),
    searchParams,
  ]);
  const known = (name: string) => {
    const value = search[name];
    return typeof value === "string" ? value.slice(0, 320) : "";
  };
  return (
    <>
      <PageHeader
        title={t("repForm.createTitle")}
        eyebrow={<BackLink href="/sales-reps">{t("repPage.back")}</BackLink>}
      />
      <RepForm
        ctx={ctx}
        rep={{ id: null, name: known("name"), email: known("email"), teamId: null, profileId: null }}
      />
    </>
  );
}
