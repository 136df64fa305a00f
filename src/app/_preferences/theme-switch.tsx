import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";

import { Icon } from "#components/icon.tsx";
import { parseTheme, themeCookie, themes } from "#lib/theme.ts";

import { setTheme } from "./actions.ts";
import { Segments } from "./segments.tsx";

const icons = { light: "sun", dark: "moon", system: "monitor" } as const;

/** Light | dark | system. */
export async function ThemeSwitch({ className = "" }: { className?: string }) {
  const [t, jar] = await Promise.all([getTranslations("common"), cookies()]);
  return (
    <Segments
      action={setTheme}
      name="theme"
      label={t("account.theme")}
      current={parseTheme(jar.get(themeCookie)?.value)}
      options={themes.map((theme) => ({
        value: theme,
        label: t(`themes.${theme}`),
        icon: <Icon name={icons[theme]} className="size-3.5" />,
      }))}
      className={className}
    />
  );
}
