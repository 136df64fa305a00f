import type { Attendee } from "#domain/meeting.ts";

/** Somebody from outside was invited: the provider says so of the whole meeting, or of one of its people. */
export function isExternalMeeting(input: {
  attendees: readonly Pick<Attendee, "isExternal">[];
  domainsType: string | null | undefined;
}): boolean {
  return input.domainsType === "one_or_more_external" || input.attendees.some(({ isExternal }) => isExternal);
}
