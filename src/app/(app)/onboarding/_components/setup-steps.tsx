import { useTranslations } from "next-intl";

import { Icon } from "#components/icon.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import type { Setup, SetupStep } from "#features/onboarding/get-setup.ts";
import { cn } from "#lib/cn.ts";
import { toRoute } from "#lib/route.ts";

import { setupLinks } from "#app/(app)/onboarding/setup-links.ts";

/** The steps in order; the first open one is opened out and carries the screen's one primary button. */
export function SetupSteps({ setup }: { setup: Setup }) {
  const t = useTranslations("onboarding");
  const next = setup.steps.find((step) => !step.isDone);
  const done = setup.steps.filter((step) => step.isDone).length;
  return (
    <Card>
      <div className="border-b px-4 py-3">
        <p className="text-sm text-muted">{t("progress", { done, total: setup.steps.length })}</p>
        <div aria-hidden="true" className="mt-2 flex gap-1">
          {setup.steps.map((step, index) => (
            <span
              key={step.id}
              className={cn("h-1 flex-1 rounded-full", index < done ? "bg-accent-solid" : "bg-hover")}
            />
          ))}
        </div>
      </div>
      <ol>
        {setup.steps.map((step, index) => (
          <Step
            key={step.id}
            step={step}
            number={index + 1}
            isNext={step === next}
            hasProblem={setup.fathom === "error"}
          />
        ))}
      </ol>
    </Card>
  );
}

type StepProps = { step: SetupStep; number: number; isNext: boolean; hasProblem: boolean };

function Step({ step, number, isNext, hasProblem }: StepProps) {
  const t = useTranslations("onboarding");
  return (
    <li className="flex gap-3.5 border-b px-4 py-4 last:border-b-0">
      <span
        className={cn(
          "mt-0.5 flex size-5 shrink-0 items-center justify-center rounded-full text-xs font-medium",
          step.isDone ? "bg-success-soft text-success" : isNext ? "bg-ink text-canvas" : "bg-hover text-muted",
        )}
      >
        {step.isDone ? <Icon name="check" className="size-3.5" /> : number}
      </span>
      <div className="min-w-0 flex-1">
        <h2 className={cn("font-medium", step.isDone && "text-muted")}>
          {t(`steps.${step.id}.title`)}
          <span className="sr-only"> ({t(step.isDone ? "done" : "todo")})</span>
        </h2>
        {!step.isDone && <p className="mt-0.5 text-muted">{t(`steps.${step.id}.body`)}</p>}
        {step.id === "fathom" && !step.isDone && hasProblem && (
          <p className="mt-1 text-danger">{t("steps.fathom.problem")}</p>
        )}
        {isNext && (
          <ButtonLink href={toRoute(setupLinks[step.id])} variant="primary" className="mt-3">
            {t(`steps.${step.id}.action`)}
            <Icon name="arrow-right" />
          </ButtonLink>
        )}
      </div>
      {!isNext && !step.isDone && (
        <ButtonLink href={toRoute(setupLinks[step.id])} size="sm" variant="ghost" className="self-start max-sm:hidden">
          {t(`steps.${step.id}.action`)}
        </ButtonLink>
      )}
    </li>
  );
}
