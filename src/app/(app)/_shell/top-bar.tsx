import { getTranslations } from "next-intl/server";

import { Logo } from "#components/logo.tsx";
import { PageLink } from "#components/ui/page-link.tsx";

import { AccountButton } from "./account-button.tsx";
import type { AccountProps } from "./account.ts";

/** On a phone: name above, sections below (see BottomNav). */
export async function TopBar({ account }: AccountProps) {
  const t = await getTranslations("common");
  return (
    <header className="sticky top-0 z-20 flex h-14 items-center justify-between border-b bg-canvas/95 pr-1.5 pl-4 backdrop-blur-sm md:hidden">
      <PageLink href="/" aria-label={t("appName")} className="rounded-sm">
        <Logo />
      </PageLink>
      <AccountButton account={account} />
    </header>
  );
}
