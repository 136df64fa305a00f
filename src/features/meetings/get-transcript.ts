import { z } from "zod";

import type { Transcript } from "#domain/meeting.ts";
import type { Context } from "#server/context.ts";
import { findTranscript } from "#server/db/find-transcript.ts";

/** What was said, line by line; null when there is no transcript, or the meeting is somebody else's. */
export async function getTranscript(ctx: Context, meetingId: string): Promise<Transcript | null> {
  return z.uuid().safeParse(meetingId).success ? findTranscript(ctx.db, meetingId) : null;
}
