import { getTranslations } from "next-intl/server";

import { LogoMark } from "#components/logo.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";

/** For addresses that never existed. */
export default async function NotFound() {
  const t = await getTranslations("common.notFound");
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center px-5 text-center">
      <title>{t("title")}</title>
      <LogoMark className="size-10" />
      <h1 className="mt-6 text-2xl font-semibold tracking-tight">{t("title")}</h1>
      <p className="mt-2 max-w-sm text-muted">{t("body")}</p>
      <ButtonLink href="/" variant="primary" className="mt-6">
        {t("action")}
      </ButtonLink>
    </main>
  );
}
