import type { InvalidMeeting } from "#domain/meeting.ts";
import { z } from "zod";
import { normalizeEmail } from "#domain/email.ts";
import { parseInstant } from "#domain/instant.ts";

const orNull = z.unknown().transform(() => null);
const text = z.string().or(orNull).default(null);

/** Whatever can still be read of an item that our schema refuses; every field falls back to null. */
const Remains = z.object({
  recording_id: z.union([z.number().transform(String), z.string(), orNull]).default(null),
  title: text,
  created_at: text,
  recording_start_time: text,
  scheduled_start_time: text,
  recorded_by: z.object({ name: text, email: text }).or(orNull).default(null),
});

/** What a person needs to find a refused meeting again in Fathom: metadata and the reason, never what was said. */
export function mapInvalidMeeting(item: unknown, detail: string): InvalidMeeting {
  const parsed = Remains.safeParse(item);
  const remains = parsed.success ? parsed.data : Remains.parse({});
  return {
    externalId: remains.recording_id,
    title: remains.title,
    startsAt: parseInstant(remains.recording_start_time) ?? parseInstant(remains.scheduled_start_time),
    sourceCreatedAt: parseInstant(remains.created_at),
    recorderEmail: normalizeEmail(remains.recorded_by?.email),
    recorderName: remains.recorded_by?.name ?? null,
    detail: detail.slice(0, 500),
  };
}
