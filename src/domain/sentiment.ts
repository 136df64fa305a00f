import { fold } from "#domain/fold.ts";
import type { SentimentEvidence, SpeakerSide, TranscriptLine } from "#domain/meeting.ts";
import { sentimentLexicon, type SentimentLanguage } from "#domain/sentiment-lexicon.ts";

const mostEvidence = 6;
const longestQuote = 300;

/** Denied praise is a complaint of middling weight ("not good" as much as "not perfect"), a denied complaint only mild praise. */
const deniedPraise = -1.5;
const deniedComplaint = 0.75;
const strengthened = 1.5;
const weakened = 0.5;
/** A question asks, it does not judge: "is het niet te duur?" counts half. */
const asked = 0.5;

/** This much weight of imaginary neutral talk keeps one kind word from making a whole meeting 1. */
const neutralWeight = 4;
/** The weight at which one line counts as half of the strongest there could be. */
const lineHalfWeight = 2;

type Rules = {
  weights: Map<string, number>;
  /** First word → expressions beginning with it, longest first. */
  phrases: Map<string, { words: string[]; weight: number }[]>;
  negators: Map<string, number>;
  negatedAfter: Set<string>;
  strong: Set<string>;
  weak: Set<string>;
  breaks: Set<string>;
  telltale: Set<string>;
};

const wordSet = (words: string): Set<string> => new Set(words.split(" ").filter((word) => word !== ""));

function compile(language: SentimentLanguage): Rules {
  const lexicon = sentimentLexicon[language];
  const phrases: Rules["phrases"] = new Map();
  for (const [weight, expressions] of Object.entries(lexicon.phrases)) {
    for (const expression of expressions.split("/")) {
      const words = expression.split(" ");
      const first = words[0] ?? "";
      phrases.set(first, [...(phrases.get(first) ?? []), { words, weight: Number(weight) }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    weights: new Map(
      Object.entries(lexicon.words).flatMap(([weight, words]) =>
        [...wordSet(words)].map((word): [string, number] => [word, Number(weight)]),
      ),
    ),
    phrases,
    negators: new Map(Object.entries(lexicon.negators)),
    negatedAfter: wordSet(lexicon.negatedAfter),
    strong: wordSet(lexicon.strong),
    weak: wordSet(lexicon.weak),
    breaks: wordSet(lexicon.breaks),
    telltale: wordSet(lexicon.telltale),
  };
}

const rules: Record<SentimentLanguage, Rules> = { nl: compile("nl"), en: compile("en") };

const tokenPattern = /[\p{L}\p{N}]+(?:'\p{L}+)*|[.,;:!?]/gu;
const punctuation = new Set(".,;:!?");
const isStop = (token: string, { breaks }: Rules): boolean => breaks.has(token) || punctuation.has(token);

/** The language most of a line's small words belong to, else the transcript's; null when it is neither Dutch nor English. */
function languageOf(tokens: readonly string[], transcript: SentimentLanguage | null): SentimentLanguage | null {
  const count = (language: SentimentLanguage): number =>
    tokens.filter((token) => rules[language].telltale.has(token)).length;
  const [dutch, english] = [count("nl"), count("en")];
  if (dutch === english) return transcript;
  return dutch > english ? "nl" : "en";
}

function languageOfTranscript(language: string | null): SentimentLanguage | null {
  const code = (language ?? "").toLowerCase().split(/[-_]/)[0];
  return code === "nl" || code === "en" ? code : null;
}

function phraseAt(
  tokens: readonly string[],
  index: number,
  { phrases }: Rules,
): { length: number; weight: number } | null {
  const found = phrases
    .get(tokens[index] ?? "")
    ?.find(({ words }) => words.every((word, offset) => tokens[index + offset] === word));
  return found ? { length: found.words.length, weight: found.weight } : null;
}

/** How far a word's negation reaches: contractions ("isn't") as far as "not"; 0 for a word that negates nothing. */
function reach(tokens: readonly string[], index: number, { negators }: Rules): number {
  const token = tokens[index] ?? "";
  // "Not only good" praises.
  if (["only", "alleen", "just"].includes(tokens[index + 1] ?? "")) return 0;
  return negators.get(token) ?? (token.endsWith("n't") ? 3 : 0);
}

/** Negation and strength of the words before (and, for some verbs, behind) the one at `index`. */
function modifiers(tokens: readonly string[], index: number, language: Rules): { isNegated: boolean; factor: number } {
  let factor = 1;
  for (let back = 1; back <= 3 && index - back >= 0; back += 1) {
    const token = tokens[index - back] ?? "";
    if (isStop(token, language)) break;
    if (reach(tokens, index - back, language) >= back) return { isNegated: true, factor: 1 };
    if (back <= 2 && factor === 1 && language.strong.has(token)) factor = strengthened;
    if (back <= 2 && factor === 1 && language.weak.has(token)) factor = weakened;
  }
  if (language.negatedAfter.has(tokens[index] ?? "")) {
    for (let ahead = index + 1; ahead <= index + 5 && ahead < tokens.length; ahead += 1) {
      const token = tokens[ahead] ?? "";
      if (isStop(token, language)) break;
      if (language.negators.has(token)) return { isNegated: true, factor: 1 };
    }
  }
  return { isNegated: false, factor };
}

/** The sum of what a line's words weigh; 0 when it is neutral or in a language without a lexicon. */
function weighLine(text: string, transcript: SentimentLanguage | null): { weight: number; isUnderstood: boolean } {
  const tokens = fold(text.replaceAll("’", "'")).match(tokenPattern) ?? [];
  const language = languageOf(tokens, transcript);
  if (language === null) return { weight: 0, isUnderstood: false };
  const rule = rules[language];
  let sum = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phraseAt(tokens, index, rule);
    const weight = phrase?.weight ?? rule.weights.get(tokens[index] ?? "");
    if (weight === undefined) continue;
    const { isNegated, factor } = modifiers(tokens, index, rule);
    const denied = weight > 0 ? deniedPraise : deniedComplaint;
    sum += isNegated ? denied : weight * factor;
    if (phrase) index += phrase.length - 1;
  }
  return { weight: tokens.at(-1) === "?" ? sum * asked : sum, isUnderstood: true };
}

const hundredth = (value: number): number => Math.round(value * 100) / 100 + 0;

function quote(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= longestQuote) return trimmed;
  // Not in the middle of an emoji: half of one cannot be stored.
  return `${trimmed.slice(0, longestQuote - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/**
 * How the customer sounded, −1..1, from words alone and only from the customer's own lines (`sides` is aligned with `lines`);
 * null when no customer was recognised or their language is neither Dutch nor English. The evidence holds the strongest lines.
 */
export function measureSentiment(input: {
  lines: readonly Pick<TranscriptLine, "at" | "speaker" | "text">[];
  sides: readonly SpeakerSide[];
  language: string | null;
}): { score: number | null; evidence: SentimentEvidence } {
  const transcript = languageOfTranscript(input.language);
  const weighed = input.lines
    .filter((_, index) => input.sides[index] === "customer")
    .map((line) => ({ ...line, ...weighLine(line.text, transcript) }));
  if (!weighed.some(({ isUnderstood }) => isUnderstood)) return { score: null, evidence: [] };

  const positive = weighed.reduce((sum, { weight }) => sum + Math.max(weight, 0), 0);
  const negative = weighed.reduce((sum, { weight }) => sum + Math.max(-weight, 0), 0);
  const evidence = weighed
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.at - b.at)
    .slice(0, mostEvidence)
    .map(({ at, speaker, text, weight }) => ({
      at,
      speaker,
      text: quote(text),
      score: hundredth(weight / (Math.abs(weight) + lineHalfWeight)),
    }));
  return { score: hundredth((positive - negative) / (positive + negative + neutralWeight)), evidence };
}
