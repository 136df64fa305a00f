import Link from "next/link";
import { getTranslations } from "next-intl/server";

import { LanguageSwitch } from "#app/_preferences/language-switch.tsx";
import { ThemeSwitch } from "#app/_preferences/theme-switch.tsx";
import { Logo } from "#components/logo.tsx";

/** One quiet column; language and theme can be chosen before there is an account. */
export default async function AuthLayout({ children }: LayoutProps<"/">) {
  const t = await getTranslations("common");
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="p-5 sm:px-8">
        <Link href="/" prefetch={false} aria-label={t("appName")} className="inline-block rounded-sm">
          <Logo />
        </Link>
      </header>
      <main className="flex flex-1 flex-col justify-center px-5 py-8">
        <div className="mx-auto w-full max-w-88 pb-[6vh]">{children}</div>
      </main>
      <footer className="flex flex-wrap items-center justify-center gap-2 p-5">
        <LanguageSwitch />
        <ThemeSwitch />
      </footer>
    </div>
  );
}
