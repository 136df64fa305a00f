import "server-only";

import { Transcript } from "#domain/meeting.ts";
import { unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";

/** What was said; null when the meeting has no transcript or the reader may not see it. */
export async function findTranscript(db: Db, meetingId: string): Promise<Transcript | null> {
  const row = unwrap(
    await db.read
      .from("meeting_transcripts")
      .select("language, lines, wordCount:word_count")
      .eq("meeting_id", meetingId)
      .maybeSingle(),
  );
  return Transcript.nullable().parse(row);
}
