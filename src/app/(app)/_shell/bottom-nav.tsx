import { getTranslations } from "next-intl/server";

import { Icon } from "#components/icon.tsx";

import { destinations } from "./destinations.ts";
import { NavLink } from "./nav-link.tsx";

/** On a phone the sections lie under the thumb. */
export async function BottomNav() {
  const t = await getTranslations("common.nav");
  return (
    <nav
      aria-label={t("label")}
      className="fixed inset-x-0 bottom-0 z-20 border-t bg-canvas/95 pb-[env(safe-area-inset-bottom)] backdrop-blur-sm md:hidden"
    >
      <ul className="grid grid-cols-4">
        {destinations.map(({ key, href, icon }) => (
          <li key={key}>
            <NavLink
              href={href}
              className="flex h-14 flex-col items-center justify-center gap-1 text-xs font-medium text-muted -outline-offset-2 aria-[current=page]:text-ink"
            >
              <Icon name={icon} className="size-5" />
              {t(key)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
