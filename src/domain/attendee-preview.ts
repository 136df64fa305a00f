import type { Attendee } from "#domain/meeting.ts";

const longest = 3;

/** Up to three names (else e-mails) for a list row: outsiders first choice, and only when there are none, whoever was there. */
export function attendeePreview(attendees: readonly Pick<Attendee, "name" | "email" | "isExternal">[]): string[] {
  const outsiders = attendees.filter(({ isExternal }) => isExternal);
  const labels = (outsiders.length > 0 ? outsiders : attendees)
    .map(({ name, email }) => name?.trim() || email?.trim() || "")
    .filter((label) => label !== "");
  return [...new Set(labels)].slice(0, longest);
}
