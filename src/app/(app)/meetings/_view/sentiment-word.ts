import type { Tone } from "#components/ui/tone.ts";

export type SentimentWord = "positive" | "neutral" | "negative" | "none";

/** Scores closer to zero than this are noise of a small lexicon, not a mood. */
const margin = 0.15;

export function sentimentWord(score: number | null): SentimentWord {
  if (score === null) return "none";
  if (score >= margin) return "positive";
  return score <= -margin ? "negative" : "neutral";
}

export const sentimentTone: Record<SentimentWord, Tone> = {
  positive: "success",
  neutral: "neutral",
  negative: "danger",
  none: "neutral",
};
