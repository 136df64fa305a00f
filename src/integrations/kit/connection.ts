import type { z } from "zod";
import { createBudget, type Budget, type RateLimits } from "#integrations/kit/budget.ts";
import { sendRequest, type ApiRequest, type Usage } from "#integrations/kit/http.ts";
import { parseSandboxOrigin } from "#integrations/kit/sandbox.ts";

/** Where a provider lives and how it wants to be asked: the part of a definition that a connection needs. */
export type Provider = {
  id: string;
  /** An API key travels in this header; an OAuth access token always as Bearer. */
  apiKeyHeader: string;
  /** Ends with a slash, or joining would drop its last folder. */
  baseUrl: string;
  /** Folder in front of the path when `KOPPEL_SANDBOX_URL` is set. */
  sandboxFolder: string;
  rateLimits: RateLimits;
};

export type Credentials = { kind: "api_key"; apiKey: string } | { kind: "oauth"; accessToken: string };

/** What an operation gets: it can ask, but never sees the key it asks with. */
export type Connection<Config> = {
  integrationId: string;
  config: Config;
  credentialKind: Credentials["kind"];
  request: <Schema extends z.ZodType>(request: ApiRequest<Schema>) => Promise<z.output<Schema>>;
  usage: Usage;
};

export type ConnectionOptions<Config> = {
  credentials: Credentials;
  config: Config;
  /** `KOPPEL_SANDBOX_URL`, passed in because a provider never reads the environment. */
  sandboxUrl: string | undefined;
  now: () => Date;
  /** Shared by every connection of the same account in this process; a fresh one when left out. */
  budget?: Budget;
  deadline?: Date | null;
  timeoutMs?: number;
};

const DEFAULT_TIMEOUT_MS = 20_000;
/** Ten four-hour transcripts are about 5 MB. */
const MAX_RESPONSE_BYTES = 32_000_000;

/**
 * Opens a connection: nothing is sent yet.
 * @throws Error when the sandbox is not a loopback address
 */
export function openConnection<Config>(provider: Provider, options: ConnectionOptions<Config>): Connection<Config> {
  const usage: Usage = { requests: 0, bytes: 0 };
  const { credentials } = options;
  const transport = {
    integrationId: provider.id,
    baseUrl: provider.baseUrl,
    sandboxFolder: provider.sandboxFolder,
    sandbox: options.sandboxUrl === undefined ? null : parseSandboxOrigin(options.sandboxUrl),
    headers:
      credentials.kind === "api_key"
        ? { [provider.apiKeyHeader]: credentials.apiKey }
        : { authorization: `Bearer ${credentials.accessToken}` },
    budget: options.budget ?? createBudget(provider.rateLimits),
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    maxResponseBytes: MAX_RESPONSE_BYTES,
    now: options.now,
    deadline: options.deadline ?? null,
    usage,
  };
  return {
    integrationId: provider.id,
    config: options.config,
    credentialKind: credentials.kind,
    request: (request) => sendRequest(transport, request),
    usage,
  };
}
