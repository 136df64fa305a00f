import { getTranslations } from "next-intl/server";

/** The words of the Fathom form, ready for a client leaf that knows no translations. */
export async function fathomFormTexts() {
  const t = await getTranslations("settings.fathom");
  return {
    apiKeyLabel: t("apiKey.label"),
    apiKeyPlaceholder: t("apiKey.placeholder"),
    apiKeyHint: t("apiKey.hint"),
    apiKeyInvalid: t("apiKey.invalid"),
    secretLabel: t("webhookSecret.label"),
    secretOptional: t("webhookSecret.optional"),
    secretPlaceholder: t("webhookSecret.placeholder"),
    secretHint: t("webhookSecret.hint"),
    secretInvalid: t("webhookSecret.invalid"),
    secretRemoved: t("webhookSecret.removed"),
    removeSecret: t("webhookSecret.remove"),
    keepSecret: t("webhookSecret.keep"),
    showApiKey: t("show", { field: t("apiKey.label") }),
    hideApiKey: t("hide", { field: t("apiKey.label") }),
    showSecret: t("show", { field: t("webhookSecret.label") }),
    hideSecret: t("hide", { field: t("webhookSecret.label") }),
    revealFailed: t("revealFailed"),
    test: t("test"),
    testing: t("testing"),
    testOk: t("testOk"),
    testTeam: t("testTeam"),
    testCalls: t("testCalls"),
    testFailed: t("testFailed"),
    testFailedHelp: t("testFailedHelp"),
    testUnsaved: t("testUnsaved"),
    save: t("save"),
    saving: t("saving"),
    saved: t("saved"),
    unreachable: t("unreachable"),
  };
}

export type FathomFormTexts = Awaited<ReturnType<typeof fathomFormTexts>>;
