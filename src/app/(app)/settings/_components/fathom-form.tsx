"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition, type ReactNode } from "react";

import { buttonClass } from "#components/ui/button-class.ts";
import { CardBody, CardFooter } from "#components/ui/card.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { judgeFathomForm } from "#app/(app)/settings/_view/fathom-form-rules.ts";
import { revealFathom, saveFathom, testFathom, type TestResult } from "./fathom-api.ts";
import { FathomTestResult } from "./fathom-test-result.tsx";
import { SecretInput } from "./secret-input.tsx";
import type { FathomFormTexts } from "./fathom-form-texts.ts";

type Props = {
  /** Masked, or null when nothing is stored. */
  apiKey: string | null;
  webhookSecret: string | null;
  texts: FathomFormTexts;
  icons: { eye: ReactNode; eyeOff: ReactNode; plug: ReactNode; save: ReactNode };
  helpLink: ReactNode;
};

type Secret = { value: string; shown: boolean; stored: string | null };
const hidden: Secret = { value: "", shown: false, stored: null };

/** The brief's form: show/hide, test, save. It talks to the brief's own routes, so a script can do all it does. */
export function FathomForm({ apiKey: maskedKey, webhookSecret: maskedSecret, texts, icons, helpLink }: Props) {
  const router = useRouter();
  const [key, setKey] = useState(hidden);
  const [secret, setSecret] = useState(hidden);
  const [removesSecret, setRemovesSecret] = useState(false);
  const [result, setResult] = useState<TestResult | null>(null);
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [testing, startTest] = useTransition();
  const [saving, startSave] = useTransition();

  const verdict = judgeFathomForm({
    apiKey: key.value,
    webhookSecret: secret.value,
    shownApiKey: key.stored,
    shownSecret: secret.stored,
    hasApiKey: maskedKey !== null,
    removesSecret,
  });

  const toggle = async (which: "apiKey" | "webhookSecret") => {
    const [field, set, masked] = which === "apiKey" ? [key, setKey, maskedKey] : [secret, setSecret, maskedSecret];
    // Hiding an untouched stored value takes it off the page again.
    if (field.shown) return set(field.value === field.stored ? hidden : { ...field, shown: false });
    if (field.value !== "" || masked === null) return set({ ...field, shown: true });
    const revealed = await revealFathom();
    const stored = revealed.ok ? revealed[which] : null;
    if (stored === null) return toast(texts.revealFailed, "danger");
    set({ value: stored, shown: true, stored });
  };

  const test = () =>
    startTest(async () => {
      const answer = await testFathom(key.value.trim(), texts.unreachable);
      setResult(answer);
      await toast(answer.ok ? texts.testOk : texts.testFailed, answer.ok ? "success" : "danger");
      router.refresh();
    });

  const save = () =>
    startSave(async () => {
      const apiKey = key.value.trim();
      const webhookSecret = secret.value.trim();
      const answer = await saveFathom(
        {
          ...(apiKey !== "" && { apiKey }),
          ...(removesSecret ? { webhookSecret: null } : webhookSecret !== "" && { webhookSecret }),
        },
        texts.unreachable,
      );
      if (!answer.ok) {
        setRefused(answer.fields);
        return toast(answer.message, "danger");
      }
      setKey(hidden);
      setSecret(hidden);
      setRemovesSecret(false);
      setRefused({});
      await toast(texts.saved, "success");
      router.refresh();
    });

  const change = (set: typeof setKey, name: string) => (value: string) => {
    set((field) => ({ ...field, value }));
    setResult(null);
    setRefused(({ [name]: _cleared, ...others }) => others);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (verdict.canSave && !saving) save();
      }}
    >
      <CardBody className="grid gap-5">
        <SecretInput
          name="apiKey"
          label={texts.apiKeyLabel}
          hint={texts.apiKeyHint}
          error={refused["apiKey"] ?? (verdict.apiKeyWrong ? texts.apiKeyInvalid : undefined)}
          placeholder={maskedKey ?? texts.apiKeyPlaceholder}
          value={key.value}
          shown={key.shown}
          showLabel={texts.showApiKey}
          hideLabel={texts.hideApiKey}
          eye={{ open: icons.eye, closed: icons.eyeOff }}
          onChange={change(setKey, "apiKey")}
          onToggle={() => toggle("apiKey")}
        />
        <SecretInput
          name="webhookSecret"
          label={
            <>
              {texts.secretLabel} <span className="font-normal text-faint">{texts.secretOptional}</span>
            </>
          }
          hint={removesSecret ? texts.secretRemoved : texts.secretHint}
          error={refused["webhookSecret"] ?? (verdict.secretWrong ? texts.secretInvalid : undefined)}
          placeholder={removesSecret ? "" : (maskedSecret ?? texts.secretPlaceholder)}
          value={removesSecret ? "" : secret.value}
          shown={secret.shown}
          disabled={removesSecret}
          showLabel={texts.showSecret}
          hideLabel={texts.hideSecret}
          eye={{ open: icons.eye, closed: icons.eyeOff }}
          onChange={change(setSecret, "webhookSecret")}
          onToggle={() => toggle("webhookSecret")}
        />
        {maskedSecret !== null && (
          <button
            type="button"
            className={buttonClass("ghost", "sm", "-mt-3 -ml-2 justify-self-start")}
            onClick={() => setRemovesSecret(!removesSecret)}
          >
            {removesSecret ? texts.keepSecret : texts.removeSecret}
          </button>
        )}
        <FathomTestResult result={result} unsaved={verdict.canSave} texts={texts} />
      </CardBody>
      <CardFooter>
        <span className="mr-auto">{helpLink}</span>
        <button
          type="button"
          aria-busy={testing}
          disabled={!verdict.canTest || testing}
          onClick={test}
          className={buttonClass("secondary", "md")}
        >
          {testing ? <Spinner /> : icons.plug}
          {testing ? texts.testing : texts.test}
        </button>
        <button
          type="submit"
          aria-busy={saving}
          disabled={!verdict.canSave || saving}
          className={buttonClass("primary", "md")}
        >
          {saving ? <Spinner /> : icons.save}
          {saving ? texts.saving : texts.save}
        </button>
      </CardFooter>
    </form>
  );
}

async function toast(message: string, tone: "success" | "danger"): Promise<void> {
  const { showToast } = await import("#components/ui/toast.ts");
  showToast({ message, tone });
}
