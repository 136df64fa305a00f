import Link from "next/link";
import { useTranslations } from "next-intl";

import type { Choice } from "#app/(app)/meetings/_view/short-list.ts";
import { Chip } from "#components/ui/chip.tsx";
import { formatMeetingFilters, type MeetingFilterParams } from "#domain/meeting-filters.ts";
import type { Format } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";

type Props = { params: MeetingFilterParams; reps: readonly Choice[]; teams: readonly Choice[]; format: Format };

/** What narrows the list, each with a way to drop it. */
export function FilterChips({ params, reps, teams, format }: Props) {
  const t = useTranslations("meetings.filters");
  const words = useTranslations("meetings");
  const nameOf = (choices: readonly Choice[], id: string) =>
    choices.find((each) => each.id === id)?.name ?? t("unknownValue");
  // Noon: the calendar day itself, in whatever zone it is shown.
  const day = (value: string) => format.date(`${value}T12:00:00Z`);

  const texts = {
    q: params.q && t("chipSearch", { value: params.q }),
    rep: params.rep && `${t("rep")}: ${nameOf(reps, params.rep)}`,
    team: params.team && `${t("team")}: ${nameOf(teams, params.team)}`,
    audience: params.audience && words(`audience.${params.audience}`),
    source: params.source && `${t("source")}: ${words(`sources.${params.source}`)}`,
    from: params.from && t("chipFrom", { value: day(params.from) }),
    to: params.to && t("chipTo", { value: day(params.to) }),
    actions: params.actions && t("actions"),
  };
  const chips = Object.entries(texts).flatMap(([name, text]) => (text ? [{ name, text }] : []));
  if (chips.length === 0) return null;

  return (
    <ul aria-label={t("active")} className="mb-3 flex flex-wrap items-center gap-2">
      {chips.map(({ name, text }) => (
        <li key={name} className="max-w-full">
          <Chip
            removeHref={toRoute(
              `/meetings${formatMeetingFilters({ ...params, [name]: undefined, cursor: undefined })}`,
            )}
            removeLabel={t("remove", { filter: text })}
          >
            {text}
          </Chip>
        </li>
      ))}
      <li>
        <Link
          href="/meetings"
          className="px-1 text-sm text-muted underline-offset-2 hover:text-ink hover:underline pointer-coarse:py-3"
        >
          {t("clear")}
        </Link>
      </li>
    </ul>
  );
}
