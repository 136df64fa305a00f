import { notFound } from "next/navigation";
import { cache } from "react";

import { DomainError } from "#domain/errors.ts";
import { getMeeting } from "#features/meetings/get-meeting.ts";
import { requireContext } from "#server/context-from-request.ts";
import type { MeetingDetail } from "#server/db/find-meeting.ts";

/** The meeting of this request, read once for the page and its title. Not there and not yours are the same 404. */
export const loadMeeting = cache(async (id: string): Promise<MeetingDetail> => {
  const ctx = await requireContext();
  try {
    return await getMeeting(ctx, id);
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") notFound();
    throw error;
  }
});
