import { normalizeEmail } from "#domain/email.ts";
import type { Attendee, Recorder, SpeakerSide, TranscriptLine } from "#domain/meeting.ts";

/** A voice in the transcript and whose side it is on. */
export type Speaker = { name: string; email: string | null; side: SpeakerSide };

export type Conversation = {
  lines: readonly Pick<TranscriptLine, "speaker" | "email">[];
  recorder: Pick<Recorder, "name" | "email">;
  attendees: readonly Attendee[];
};

function exactName(name: string | null): string {
  return (name ?? "").normalize("NFC").trim().replaceAll(/\s+/g, " ");
}

function isRecorder(attendee: Attendee, recorderEmail: string | null): boolean {
  return attendee.role === "host" || (recorderEmail !== null && normalizeEmail(attendee.email) === recorderEmail);
}

function sideOfAttendee(attendee: Attendee, recorderEmail: string | null): SpeakerSide {
  if (isRecorder(attendee, recorderEmail)) return "rep";
  return attendee.isExternal ? "customer" : "colleague";
}

/** By evidence about this one voice: its matched e-mail, else the provider's name match, else the recorder's exact name. */
function sideByEvidence(name: string, email: string | null, { recorder, attendees }: Conversation): SpeakerSide {
  const recorderEmail = normalizeEmail(recorder.email);
  if (email !== null) {
    if (email === recorderEmail) return "rep";
    const attendee = attendees.find((one) => normalizeEmail(one.email) === email);
    // An address that nobody on the list has proves nothing, and it contradicts every weaker sign.
    return attendee ? sideOfAttendee(attendee, recorderEmail) : "unknown";
  }
  if (name === "") return "unknown";
  const [matched, ...others] = attendees.filter((one) => exactName(one.speakerName) === name);
  if (matched) return others.length === 0 ? sideOfAttendee(matched, recorderEmail) : "unknown";
  const namesakes = attendees.filter((one) => exactName(one.name) === name && !isRecorder(one, recorderEmail));
  return name === exactName(recorder.name) && namesakes.length === 0 ? "rep" : "unknown";
}

/** Two voices, the recorder's and one other, and one outsider invited and nobody else: the other voice is that outsider's. */
function settleOneToOne(speakers: readonly Speaker[], { recorder, attendees }: Conversation): void {
  const [rep] = speakers.filter(({ side }) => side === "rep");
  const [other] = speakers.filter(({ side }) => side === "unknown");
  if (speakers.length !== 2 || !rep || !other || other.name === "" || other.email !== null) return;
  const recorderEmail = normalizeEmail(recorder.email);
  const guests = attendees.filter((one) => !isRecorder(one, recorderEmail));
  if (guests.length === 1 && guests[0]?.isExternal) other.side = "customer";
}

/**
 * Who speaks each line, aligned with `lines`; lines of one voice share one object. What the evidence does not settle stays
 * `unknown`: naming nobody is better than naming the wrong one. A name that merely resembles an attendee's settles nothing.
 */
export function bindSpeakers(conversation: Conversation): Speaker[] {
  const emailsByName = new Map<string, Set<string>>();
  const voices = conversation.lines.map(({ speaker, email }) => {
    const voice = { name: exactName(speaker), email: normalizeEmail(email) };
    const emails = emailsByName.get(voice.name) ?? new Set();
    emailsByName.set(voice.name, voice.email === null ? emails : emails.add(voice.email));
    return voice;
  });

  const speakers = new Map<string, Speaker>();
  const bound = voices.map(({ name, email: ownEmail }) => {
    // One name with one address throughout is one person; a name shared by two addresses stays apart.
    const [onlyEmail, ...others] = emailsByName.get(name) ?? [];
    const email = ownEmail ?? (others.length === 0 && name !== "" ? (onlyEmail ?? null) : null);
    const key = `${name}\n${email ?? ""}`;
    const isAmbiguous = email === null && others.length > 0;
    const speaker = speakers.get(key) ?? {
      name,
      email,
      side: isAmbiguous ? "unknown" : sideByEvidence(name, email, conversation),
    };
    speakers.set(key, speaker);
    return speaker;
  });
  settleOneToOne([...speakers.values()], conversation);
  return bound;
}
