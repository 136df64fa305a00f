import type { SpeakerSide, TalkTime } from "#domain/meeting.ts";

const order: readonly SpeakerSide[] = ["rep", "customer", "colleague", "unknown"];

export type TalkBar = { side: SpeakerSide; seconds: number; share: number; percent: number };

/** Talk time per side in a fixed order, silent sides left out; the percentages are whole and add up to 100. */
export function talkBars(talkTime: TalkTime): TalkBar[] {
  const sums = order
    .map((side) => ({
      side,
      seconds: talkTime.speakers.reduce((total, speaker) => total + (speaker.side === side ? speaker.seconds : 0), 0),
    }))
    .filter(({ seconds }) => seconds > 0);
  const total = sums.reduce((sum, { seconds }) => sum + seconds, 0);
  const percents = wholePercents(sums.map(({ seconds }) => seconds / total));
  return sums.map((bar, index) => ({ ...bar, share: bar.seconds / total, percent: percents[index] ?? 0 }));
}

/** Shares (0..1, adding up to 1) as whole percentages that add up to 100: the largest remainders get what rounding lost. */
export function wholePercents(shares: number[]): number[] {
  const floors = shares.map((share) => Math.floor(share * 100));
  const missing = shares.length === 0 ? 0 : 100 - floors.reduce((sum, value) => sum + value, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share * 100 - Math.floor(share * 100) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing);
  const lucky = new Set(byRemainder.map(({ index }) => index));
  return floors.map((value, index) => value + (lucky.has(index) ? 1 : 0));
}
