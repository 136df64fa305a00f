import { defineIntegration } from "#integrations/kit/define.ts";
import { FathomConfig } from "#integrations/fathom/config.ts";

/**
 * Fathom records meetings. A key belongs to one person and opens what that person may see.
 * Limits per 60 s and account: 60 calls, of which 30 with summary or transcript. https://developers.fathom.ai/rate-limits
 */
export const fathom = defineIntegration({
  id: "fathom",
  name: "Fathom",
  direction: "inbound",
  apiKeyHeader: "X-Api-Key",
  baseUrl: "https://api.fathom.ai/external/v1/",
  sandboxFolder: "fathom",
  rateLimits: { any: { limit: 60, windowMs: 60_000 }, heavy: { limit: 30, windowMs: 60_000 } },
  config: FathomConfig,
  capabilities: ["testConnection", "listMeetings", "listTeams", "listTeamMembers", "getSummary", "getTranscript"],
  operations: async () => (await import("#integrations/fathom/operations.ts")).operations,
});
