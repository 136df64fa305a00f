import { z } from "zod";

import { DomainError } from "#domain/errors.ts";
import type { Context } from "#server/context.ts";
import { findMeeting, type MeetingDetail } from "#server/db/find-meeting.ts";

/**
 * One meeting with its people, action items and evidence, without the transcript.
 * @throws DomainError not_found, for somebody else's meeting and for something that is no id as well
 */
export async function getMeeting(ctx: Context, id: string): Promise<MeetingDetail> {
  const meeting = z.uuid().safeParse(id).success ? await findMeeting(ctx.db, id) : null;
  if (!meeting) throw new DomainError("not_found", "meeting_not_found");
  return meeting;
}
