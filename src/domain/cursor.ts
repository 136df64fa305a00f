import { z } from "zod";

/** The last row of a page, newest first: the next page starts behind it. */
export const MeetingCursor = z.object({ startsAt: z.iso.datetime(), id: z.uuid() });
export type MeetingCursor = z.infer<typeof MeetingCursor>;

/** Opaque and safe in a URL: `base64url("<startsAt>|<id>")`. */
export function encodeCursor(cursor: MeetingCursor): string {
  return btoa(`${cursor.startsAt}|${cursor.id}`).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Null for anything that is not one of ours: an old or mangled link shows the first page instead of an error. */
export function decodeCursor(value: string): MeetingCursor | null {
  if (!/^[A-Za-z0-9_-]{1,200}$/.test(value)) return null;
  try {
    const [startsAt, id] = atob(value.replaceAll("-", "+").replaceAll("_", "/")).split("|");
    return MeetingCursor.safeParse({ startsAt, id }).data ?? null;
  } catch {
    return null;
  }
}
