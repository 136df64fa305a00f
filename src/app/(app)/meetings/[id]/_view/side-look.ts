import type { SpeakerSide } from "#domain/meeting.ts";

/** The stripe beside a speaker; the word always stands near it, colour alone says nothing. */
export const sideMark: Record<SpeakerSide, string> = {
  rep: "border-accent",
  customer: "border-ink",
  colleague: "border-control",
  unknown: "border-dashed border-control",
};

/** The same, as an area of a chart. */
export const sideFill: Record<SpeakerSide, string> = {
  rep: "bg-accent-solid",
  customer: "bg-ink",
  colleague: "bg-control",
  unknown: "bg-line-strong",
};
