import { useTranslations } from "next-intl";

import { shorten } from "#app/(app)/meetings/_view/shorten.ts";
import { Highlighted } from "./highlighted.tsx";

type Props = { names: readonly string[]; count: number; query: string | undefined };

/** The first few people, and how many more there were. */
export function PeoplePreview({ names, count, query }: Props) {
  const t = useTranslations("meetings.list");
  if (names.length === 0) return <span className="text-faint">{t("nobody")}</span>;
  const shown = names.map((name) => shorten(name, 32)).join(", ");
  const more = count - names.length;
  return (
    <>
      <bdi>
        <Highlighted text={shown} query={query} />
      </bdi>
      {more > 0 && <span className="text-faint"> {t("more", { count: more })}</span>}
    </>
  );
}
