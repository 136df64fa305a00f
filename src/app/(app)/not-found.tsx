import { getTranslations } from "next-intl/server";

import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";

/** Not there and not yours look the same, so nobody learns what exists. */
export default async function NotFound() {
  const t = await getTranslations("common.notFound");
  return (
    <>
      <title>{t("title")}</title>
      <h1 className="sr-only">{t("title")}</h1>
      <EmptyState
        icon="search"
        title={t("title")}
        action={
          <ButtonLink href="/" variant="primary">
            {t("action")}
          </ButtonLink>
        }
      >
        {t("body")}
      </EmptyState>
    </>
  );
}
