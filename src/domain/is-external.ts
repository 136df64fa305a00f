import type { Attendee } from "#domain/meeting.ts";

/** Whether an address belongs to one of the workspace's own domains (lower-case, without "@"); a subdomain is another one. */
export function isOwnAddress(email: string | null, ownDomains: readonly string[]): boolean {
  return email !== null && ownDomains.includes(email.slice(email.lastIndexOf("@") + 1).toLowerCase());
}

/** Somebody from outside was invited: the provider says so of the whole meeting, or of one of its people. */
export function isExternalMeeting(input: {
  attendees: readonly Pick<Attendee, "isExternal">[];
  domainsType: string | null | undefined;
}): boolean {
  return input.domainsType === "one_or_more_external" || input.attendees.some(({ isExternal }) => isExternal);
}
