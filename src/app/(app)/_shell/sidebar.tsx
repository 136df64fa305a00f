import { getTranslations } from "next-intl/server";

import { Icon } from "#components/icon.tsx";
import { Logo } from "#components/logo.tsx";
import { PageLink } from "#components/ui/page-link.tsx";

import { AccountButton } from "./account-button.tsx";
import type { AccountProps } from "./account.ts";
import { destinations } from "./destinations.ts";
import { NavLink } from "./nav-link.tsx";

/** From 768 px up: sections above, the person below. */
export async function Sidebar({ account }: AccountProps) {
  const t = await getTranslations("common");
  return (
    <header className="sticky top-0 hidden h-dvh w-56 shrink-0 flex-col border-r px-3 py-4 md:flex">
      <PageLink href="/" className="mb-6 self-start rounded-sm px-2" aria-label={t("appName")}>
        <Logo />
      </PageLink>
      <nav aria-label={t("nav.label")} className="flex-1 overflow-y-auto">
        <ul className="grid gap-0.5">
          {destinations.map(({ key, href, icon }) => (
            <li key={key}>
              <NavLink
                href={href}
                className={
                  "flex h-8 items-center gap-2.5 rounded-md px-2 font-medium text-muted transition-colors hover:bg-hover hover:text-ink " +
                  "aria-[current=page]:bg-hover aria-[current=page]:text-ink pointer-coarse:h-11"
                }
              >
                <Icon name={icon} />
                {t(`nav.${key}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <AccountButton account={account} className="w-full" wide />
    </header>
  );
}
