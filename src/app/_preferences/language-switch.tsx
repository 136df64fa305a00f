import { getLocale, getTranslations } from "next-intl/server";

import { locales } from "#i18n/locale.ts";

import { setLocale } from "./actions.ts";
import { Segments } from "./segments.tsx";

/** Nederlands | English, each in its own words. */
export async function LanguageSwitch({ className = "" }: { className?: string }) {
  const [t, current] = await Promise.all([getTranslations("common"), getLocale()]);
  return (
    <Segments
      action={setLocale}
      name="locale"
      label={t("account.language")}
      current={current}
      options={locales.map((locale) => ({ value: locale, label: t(`languages.${locale}`) }))}
      className={className}
    />
  );
}
