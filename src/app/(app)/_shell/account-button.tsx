import { getTranslations } from "next-intl/server";

import { Icon } from "#components/icon.tsx";
import { Avatar } from "#components/ui/avatar.tsx";
import { cn } from "#lib/cn.ts";

import { accountMenuId, type AccountProps } from "./account.ts";

type Props = AccountProps & { wide?: boolean; className?: string };

/** Opens the account menu, a popover: no script. */
export async function AccountButton({ account, wide = false, className }: Props) {
  const t = await getTranslations("common.account");
  return (
    <button
      type="button"
      popoverTarget={accountMenuId}
      aria-label={wide ? undefined : t("menu", { name: account.name })}
      className={cn(
        "flex items-center gap-2.5 rounded-md text-left transition-colors hover:bg-hover",
        wide ? "px-2 py-1.5" : "size-11 justify-center",
        className,
      )}
    >
      <Avatar name={account.name} />
      {wide && (
        <>
          <span className="sr-only">{t("menu", { name: account.name })}</span>
          <span aria-hidden="true" className="min-w-0 flex-1 truncate font-medium">
            {account.name}
          </span>
          <Icon name="chevrons-up-down" className="text-faint" />
        </>
      )}
    </button>
  );
}
