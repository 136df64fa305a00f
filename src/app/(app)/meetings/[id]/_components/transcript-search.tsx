import Link from "next/link";
import { useTranslations } from "next-intl";

import { HitSteps } from "#app/(app)/meetings/[id]/_components/hit-steps.tsx";
import { tabHref } from "#app/(app)/meetings/[id]/_view/meeting-tabs.ts";
import { Icon } from "#components/icon.tsx";
import { Input } from "#components/ui/input.tsx";
import { toRoute } from "#lib/route.ts";

type Props = { meetingId: string; find: string; hits: number };

/** Search within one transcript: a GET form, so the result has an address. */
export function TranscriptSearch({ meetingId, find, hits }: Props) {
  const t = useTranslations("meetings.transcript");
  return (
    <search className="flex flex-wrap items-center gap-2 print:hidden">
      <form action={`/meetings/${meetingId}`} className="relative w-64">
        <input type="hidden" name="tab" value="transcript" />
        <Icon name="search" className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-faint" />
        <Input
          key={find}
          type="search"
          name="find"
          defaultValue={find}
          maxLength={200}
          aria-label={t("find")}
          placeholder={t("findPlaceholder")}
          enterKeyHint="search"
          className="pl-8"
        />
      </form>
      {find !== "" && (
        <>
          <HitSteps key={find} hits={hits} labels={{ next: t("nextHit"), previous: t("previousHit") }}>
            {t("found", { count: hits })}
          </HitSteps>
          <Link
            href={toRoute(tabHref(meetingId, "transcript"))}
            className="text-sm text-muted underline-offset-2 hover:text-ink hover:underline"
          >
            {t("clearFind")}
          </Link>
        </>
      )}
    </search>
  );
}
