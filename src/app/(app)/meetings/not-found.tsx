import { getTranslations } from "next-intl/server";

import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";

/** Missing and somebody else's look the same: neither says that the meeting exists. */
export default async function MeetingNotFound() {
  const t = await getTranslations("meetings.notFound");
  return (
    <>
      <title>{t("title")}</title>
      <h1 className="sr-only">{t("title")}</h1>
      <EmptyState icon="meetings" title={t("title")} action={<ButtonLink href="/meetings">{t("back")}</ButtonLink>}>
        {t("help")}
      </EmptyState>
    </>
  );
}
