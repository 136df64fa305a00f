import { useTranslations } from "next-intl";

import { Icon } from "#components/icon.tsx";
import { buttonClass } from "#components/ui/button-class.ts";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import type { MeetingFilterParams } from "#domain/meeting-filters.ts";
import type { Choice } from "#app/(app)/meetings/_view/short-list.ts";
import { FilterForm } from "./filter-form.tsx";

type Props = { params: MeetingFilterParams; current: string; reps: readonly Choice[]; teams: readonly Choice[] };

/** Search and filters; every control is the platform's own and the URL holds the answer. */
export function FilterBar({ params, current, reps, teams }: Props) {
  const t = useTranslations("meetings.filters");
  const words = useTranslations("meetings");
  const date = { type: "date", min: "2000-01-01", max: "2100-01-01", className: "min-w-34" } as const;
  return (
    <FilterForm label={t("label")} current={current} className="mb-3 grid gap-2 print:hidden">
      <div className="relative max-w-xl">
        <Icon name="search" className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-faint" />
        <Input
          type="search"
          name="q"
          defaultValue={params.q}
          maxLength={200}
          aria-label={t("search")}
          placeholder={t("searchPlaceholder")}
          enterKeyHint="search"
          className="pl-8"
        />
      </div>
      {/* On a phone the row scrolls sideways instead of pushing the meetings off the screen. */}
      <div className="flex items-center gap-2 max-md:-mx-4 max-md:overflow-x-auto max-md:px-4 max-md:py-1 md:flex-wrap">
        {reps.length > 1 && (
          <Choices name="rep" label={t("rep")} all={t("allReps")} options={reps} value={params.rep} />
        )}
        {teams.length > 1 && (
          <Choices name="team" label={t("team")} all={t("allTeams")} options={teams} value={params.team} />
        )}
        <Choices
          name="audience"
          label={t("audience")}
          all={t("allAudiences")}
          value={params.audience}
          options={(["external", "internal"] as const).map((id) => ({ id, name: words(`audience.${id}`) }))}
        />
        <Choices
          name="source"
          label={t("source")}
          all={t("allSources")}
          value={params.source}
          options={[{ id: "fathom", name: words("sources.fathom") }]}
        />
        <label className="flex shrink-0 items-center gap-1.5 text-sm whitespace-nowrap text-muted">
          {t("from")}
          <Input name="from" defaultValue={params.from} {...date} />
        </label>
        <label className="flex shrink-0 items-center gap-1.5 text-sm whitespace-nowrap text-muted">
          {t("to")}
          <Input name="to" defaultValue={params.to} {...date} />
        </label>
        <label className="flex h-8 shrink-0 items-center gap-2 text-sm whitespace-nowrap pointer-coarse:h-11">
          <input
            type="checkbox"
            name="actions"
            value="yes"
            defaultChecked={params.actions === "yes"}
            className="size-4 accent-(--accent-solid) pointer-coarse:size-5"
          />
          {t("actions")}
        </label>
        <span className="hidden noscript:block">
          <button type="submit" className={buttonClass("secondary", "md")}>
            {t("apply")}
          </button>
        </span>
      </div>
    </FilterForm>
  );
}

type ChoicesProps = { name: string; label: string; all: string; options: readonly Choice[]; value: string | undefined };

function Choices({ name, label, all, options, value }: ChoicesProps) {
  return (
    <span className="w-42 shrink-0">
      <Select name={name} aria-label={label} defaultValue={value ?? ""}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </Select>
    </span>
  );
}
