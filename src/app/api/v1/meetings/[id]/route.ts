import { getMeeting } from "#features/meetings/get-meeting.ts";
import { getTranscript } from "#features/meetings/get-transcript.ts";
import { apiRouteWithParams } from "#server/http/api-route.ts";

/** One meeting; `?include=transcript` adds what was said. */
export const GET = apiRouteWithParams<{ id: string }>({}, async (ctx, request, { id }) => {
  const meeting = await getMeeting(ctx, id);
  const include = new URL(request.url).searchParams.get("include")?.split(",") ?? [];
  if (!include.includes("transcript")) return Response.json(meeting);
  return Response.json({ ...meeting, transcript: await getTranscript(ctx, id) });
});
