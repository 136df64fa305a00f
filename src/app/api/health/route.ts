import { env } from "#server/env.ts";

export const dynamic = "force-dynamic";

/** 200 when this process has its settings and the database answers through the API with our tables in it; else 503. */
export async function GET(): Promise<Response> {
  const isHealthy = await databaseAnswers().catch(() => false);
  return Response.json(
    { status: isHealthy ? "ok" : "unavailable" },
    { status: isHealthy ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

async function databaseAnswers(): Promise<boolean> {
  const { NEXT_PUBLIC_SUPABASE_URL, SUPABASE_SECRET_KEY } = env();
  const response = await fetch(`${NEXT_PUBLIC_SUPABASE_URL}/rest/v1/teams?select=id&limit=1`, {
    headers: { apikey: SUPABASE_SECRET_KEY },
    cache: "no-store",
    signal: AbortSignal.timeout(3_000),
  });
  await response.arrayBuffer();
  return response.ok;
}
