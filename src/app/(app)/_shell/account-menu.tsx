import { getTranslations } from "next-intl/server";

import { signOut } from "#app/(auth)/actions.ts";
import { LanguageSwitch } from "#app/_preferences/language-switch.tsx";
import { ThemeSwitch } from "#app/_preferences/theme-switch.tsx";
import { Icon } from "#components/icon.tsx";
import { toRoute } from "#lib/route.ts";

import { accountMenuId, type AccountProps } from "./account.ts";
import { NavLink } from "./nav-link.tsx";

const item =
  "flex h-8 w-full items-center gap-2.5 rounded-md px-2 text-muted transition-colors hover:bg-hover hover:text-ink pointer-coarse:h-11";

/** Who you are, language, theme, profile and the way out. Sits above the button that opens it, below it on a phone. */
export async function AccountMenu({ account }: AccountProps) {
  const t = await getTranslations("common");
  return (
    <dialog
      id={accountMenuId}
      popover="auto"
      aria-label={t("account.menu", { name: account.name })}
      className={
        "overlay-motion fixed inset-auto top-15 right-3 m-0 w-64 rounded-lg border bg-raised p-1.5 shadow-lg " +
        "md:top-auto md:right-auto md:bottom-16 md:left-3"
      }
    >
      <div className="px-2 pt-1.5 pb-2.5">
        <p className="truncate font-medium">{account.name}</p>
        <p className="truncate text-sm text-muted">{account.email}</p>
        <p className="mt-1 text-sm text-faint">{t(`roles.${account.role ?? "none"}`)}</p>
      </div>
      <div className="grid gap-1.5 border-y px-2 py-2.5">
        <p className="text-xs font-medium text-faint">{t("account.language")}</p>
        <LanguageSwitch />
        <p className="mt-1.5 text-xs font-medium text-faint">{t("account.theme")}</p>
        <ThemeSwitch />
      </div>
      <div className="pt-1.5">
        <NavLink href={toRoute("/settings?tab=profile")} className={item}>
          <Icon name="user" />
          {t("account.profile")}
        </NavLink>
        <form action={signOut}>
          <button type="submit" className={item}>
            <Icon name="sign-out" />
            {t("account.signOut")}
          </button>
        </form>
      </div>
    </dialog>
  );
}
