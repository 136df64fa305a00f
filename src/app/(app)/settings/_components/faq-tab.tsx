import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

import { Icon } from "#components/icon.tsx";
import { Card, CardHeader } from "#components/ui/card.tsx";

const plain = [
  "visibility",
  "notConfigured",
  "failed",
  "oldKey",
  "automatic",
  "reset",
  "webhook",
  "computed",
  "session",
] as const;

/** The brief's troubleshooting, as questions that open without script. */
export async function FaqTab() {
  const t = await getTranslations("settings.faq");
  return (
    <Card className="max-w-3xl">
      <CardHeader title={t("title")} description={t("intro")} />
      <div className="divide-y">
        <Question id="api-key" question={t("items.apiKey.question")} open>
          <ol className="grid list-decimal gap-1 pl-5">
            <li>{t("items.apiKey.steps.1")}</li>
            <li>{t("items.apiKey.steps.2")}</li>
            <li>{t("items.apiKey.steps.3")}</li>
            <li>{t("items.apiKey.steps.4")}</li>
          </ol>
          <a
            href="https://fathom.video/customize#api-access-header"
            target="_blank"
            rel="noreferrer"
            className="mt-2 inline-flex items-center gap-1 text-accent underline underline-offset-2"
          >
            {t("items.apiKey.link")}
            <Icon name="external" className="size-3.5" />
          </a>
        </Question>
        <Question id="not-imported" question={t("items.notImported.question")}>
          <p>{t("items.notImported.answer")}</p>
          <ol className="mt-1 grid list-decimal gap-1 pl-5">
            <li>{t("items.notImported.reasons.1")}</li>
            <li>{t("items.notImported.reasons.2")}</li>
            <li>{t("items.notImported.reasons.3")}</li>
            <li>{t("items.notImported.reasons.4")}</li>
          </ol>
        </Question>
        {plain.map((name) => (
          <Question key={name} id={name} question={t(`items.${name}.question`)}>
            <p>{t(`items.${name}.answer`)}</p>
          </Question>
        ))}
      </div>
    </Card>
  );
}

function Question(props: { id: string; question: string; open?: boolean; children: ReactNode }) {
  return (
    <details id={props.id} open={props.open} className="group/question">
      <summary className="flex cursor-pointer list-none items-center gap-2 px-4 py-3 font-medium hover:bg-hover/60 [&::-webkit-details-marker]:hidden">
        <Icon
          name="chevron-right"
          className="text-faint transition-transform group-open/question:rotate-90 motion-reduce:transition-none"
        />
        {props.question}
      </summary>
      <div className="max-w-prose px-4 pb-4 pl-10 text-ink/85">{props.children}</div>
    </details>
  );
}
