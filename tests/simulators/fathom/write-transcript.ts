import type { Random } from "./random.ts";
import type { Scenario } from "./scenarios/scenario.ts";
import { dutchDetours } from "./text/detours-nl.ts";
import { englishDetours } from "./text/detours-en.ts";
import { monologues } from "./text/monologues.ts";
import { closings, openings } from "./text/openings.ts";
import { timestamp, type TranscriptItem } from "./wire-meeting.ts";

type Speaker = { name: string; matchedEmail: string | null };
export type Cast = Record<"R" | "C" | "D" | "K", Speaker>;

const wordsPerSecond = 2.5;

/** A whole conversation: opening, the scenario's script with detours at its pauses, closing. `seconds` is where the talk ends. */
export function writeTranscript(
  random: Random,
  scenario: Scenario,
  cast: Cast,
  fill: (text: string) => string,
): { items: TranscriptItem[]; seconds: number } {
  const { language } = scenario;
  const talkative = scenario.internal ? null : temper(random);
  const stories: string[] = talkative === null ? [] : [...monologues[language][talkative]];
  const detours = [...(language === "nl" ? dutchDetours : englishDetours)];
  const parts = scenario.script.trim().split(/^---$/m);
  const blocks: string[] = scenario.internal ? [] : [random.pick(openings[language])];
  parts.forEach((part, index) => {
    blocks.push(part.trim());
    if (scenario.internal || index === parts.length - 1) return;
    for (let left = random.whole(2, 5); left > 0 && detours.length > 0; left -= 1) {
      blocks.push(...detours.splice(random.whole(0, detours.length - 1), 1));
      if (stories.length > 0) blocks.push(...stories.splice(random.whole(0, stories.length - 1), 1));
    }
  });
  if (!scenario.internal) blocks.push(random.pick(closings[language]));

  const items: TranscriptItem[] = [];
  let at = random.whole(2, 9);
  for (const block of blocks) {
    for (const line of block.split("\n")) {
      const who = line.slice(0, 1);
      if (who !== "R" && who !== "C" && who !== "D" && who !== "K") throw new Error(`unknown speaker in "${line}"`);
      for (const text of sentences(random, fill(line.slice(2).trim()))) {
        items.push({
          speaker: { display_name: cast[who].name, matched_calendar_invitee_email: cast[who].matchedEmail },
          text,
          timestamp: timestamp(at),
        });
        at += Math.max(1, text.split(" ").length / wordsPerSecond) + random.next() * 2.5;
      }
      at += random.next() * 4;
    }
    // Somebody looks something up or shares a screen.
    at += random.whole(3, 25);
  }
  return { items, seconds: Math.ceil(at) };
}

/** Most conversations are balanced; in some the rep lectures, in others the customer has a lot to tell. */
function temper(random: Random): "rep" | "customer" | null {
  if (random.chance(0.24)) return "rep";
  return random.chance(0.26) ? "customer" : null;
}

/** Fathom cuts a turn into lines of one to three sentences. */
function sentences(random: Random, turn: string): string[] {
  const all = turn.split(/(?<=[.?!]) /);
  const lines: string[] = [];
  while (all.length > 0) lines.push(all.splice(0, random.whole(1, 3)).join(" "));
  return lines;
}
