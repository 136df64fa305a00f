import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";

import { BackLink } from "#app/(app)/sales-reps/_components/back-link.tsx";
import { RepForm } from "#app/(app)/sales-reps/_components/rep-form.tsx";
import { isUuid } from "#app/(app)/sales-reps/_view/is-uuid.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { toRoute } from "#lib/route.ts";
import { requireContext } from "#server/context-from-request.ts";
import { findSalesRep } from "#server/db/sales-reps.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.reps"))("edit") };
}

export default async function EditSalesRepPage({ params }: PageProps<"/sales-reps/[id]/edit">) {
  const [ctx, t, { id }] = await Promise.all([requireContext({ role: "admin" }), getTranslations("people"), params]);
  const rep = isUuid(id) ? await findSalesRep(ctx.db, id) : null;
  if (!rep) return notFound();
  return (
    <>
      <PageHeader
        title={t("repForm.editTitle", { name: rep.name })}
        eyebrow={<BackLink href={toRoute(`/sales-reps/${id}`)}>{rep.name}</BackLink>}
      />
      <RepForm ctx={ctx} rep={rep} />
    </>
  );
}
