import { useTranslations } from "next-intl";

import { sentimentTone, sentimentWord } from "#app/(app)/meetings/_view/sentiment-word.ts";
import { StatusDot } from "#components/ui/status-dot.tsx";
import type { Format } from "#lib/format.ts";

/** A dot and a word; the score itself on hover. */
export function Sentiment({ score, format }: { score: number | null; format: Format }) {
  const t = useTranslations("meetings.sentiment");
  const word = sentimentWord(score);
  if (score === null) {
    return (
      <span className="text-faint" title={t("none")}>
        –
      </span>
    );
  }
  return (
    <StatusDot tone={sentimentTone[word]} title={format.signed(score)}>
      {t(word)}
    </StatusDot>
  );
}
