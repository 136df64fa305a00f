import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Kbd } from "#components/ui/kbd.tsx";
import { PaginationNav } from "#components/ui/pagination-nav.tsx";
import { toRoute } from "#lib/route.ts";

const drawKey = (name: ReactNode) => <Kbd>{name}</Kbd>;

type Props = { older: string | null; newer: string | null; isSearch: boolean };

/** The way on and back; and, with a keyboard at hand, the keys. */
export function ListPages({ older, newer, isSearch }: Props) {
  const t = useTranslations("meetings");
  const words = isSearch
    ? { newer: t("search.previous"), older: t("search.more") }
    : { newer: t("list.newer"), older: t("list.older") };
  return (
    <PaginationNav
      label={t("list.pages")}
      first={newer === null ? undefined : { href: toRoute(newer), label: words.newer }}
      next={older === null ? undefined : { href: toRoute(older), label: words.older }}
    >
      <span className="max-md:hidden pointer-coarse:hidden print:hidden">
        {t.rich("list.keys", {
          key: drawKey,
        })}
      </span>
    </PaginationNav>
  );
}
