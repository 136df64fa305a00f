import type { z } from "zod";
import { ProviderError } from "#domain/errors.ts";
import type { Budget, Weight } from "#integrations/kit/budget.ts";
import { kindFromStatus, parseRetryAfterMs } from "#integrations/kit/errors.ts";
import { rewriteToSandbox } from "#integrations/kit/sandbox.ts";

type QueryValue = string | number | boolean | readonly string[] | null | undefined;

export type ApiRequest<Schema extends z.ZodType> = {
  /** Name of the operation, for errors and logs. */
  operation: string;
  method?: "GET" | "POST" | "DELETE";
  /** Relative to the base URL, without a leading slash. */
  path: string;
  /** Arrays repeat the name; null and undefined are left out. */
  query?: Record<string, QueryValue>;
  body?: unknown;
  schema: Schema;
  weight?: Weight;
};

export type Transport = {
  integrationId: string;
  baseUrl: string;
  sandboxFolder: string;
  sandbox: URL | null;
  headers: Record<string, string>;
  budget: Budget;
  timeoutMs: number;
  maxResponseBytes: number;
  now: () => Date;
  /** Requests never outlive this instant. */
  deadline: Date | null;
  usage: Usage;
};

/** What one connection has used so far; the sync engine reads it to size its batches. */
export type Usage = { requests: number; bytes: number };

/**
 * One call to a provider: sends, limits, checks and parses.
 * @throws ProviderError of every kind; `rate_limited` also when our own budget is spent, before anything is sent.
 */
export async function sendRequest<Schema extends z.ZodType>(
  transport: Transport,
  request: ApiRequest<Schema>,
): Promise<z.output<Schema>> {
  const { integrationId, budget } = transport;
  const { operation, weight = "light" } = request;
  const turn = budget.take(weight, transport.now());
  if (!turn.allowed) {
    throw new ProviderError({
      kind: "rate_limited",
      integrationId,
      operation,
      retryAfterMs: turn.resumeAt - transport.now().getTime(),
    });
  }
  transport.usage.requests += 1;
  const { response, text } = await exchange(transport, request);
  budget.learn(weight, response, transport.now());
  const requestId = response.headers.get("x-request-id") ?? undefined;
  if (!response.ok) {
    const retryAfterMs = parseRetryAfterMs(response.headers.get("retry-after"), transport.now());
    throw new ProviderError({
      kind: kindFromStatus(response.status),
      integrationId,
      operation,
      status: response.status,
      requestId,
      retryAfterMs,
    });
  }
  const parsed = request.schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  // Issues name fields and types only; the body itself stays out of errors and logs.
  const fields = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.code}`);
  throw new ProviderError({
    kind: "contract",
    integrationId,
    operation,
    status: response.status,
    requestId,
    cause: fields.slice(0, 5),
  });
}

async function exchange(
  transport: Transport,
  request: ApiRequest<z.ZodType>,
): Promise<{ response: Response; text: string }> {
  const { integrationId } = transport;
  const { operation, method = "GET", body } = request;
  const left = transport.deadline === null ? Infinity : transport.deadline.getTime() - transport.now().getTime();
  const signal = AbortSignal.timeout(Math.max(1, Math.min(transport.timeoutMs, left)));
  try {
    const response = await fetch(urlOf(transport, request), {
      method,
      signal,
      // A redirect would carry our key header to whatever address the answer names.
      redirect: "manual",
      headers: {
        accept: "application/json",
        ...(body !== undefined && { "content-type": "application/json" }),
        ...transport.headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { response, text: await readText(transport, operation, response) };
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    // Refused, reset, unresolvable, timed out: all of them may heal.
    throw new ProviderError({
      kind: "transient",
      integrationId,
      operation,
      cause: signal.aborted ? "timeout" : causeCode(error),
    });
  }
}

function urlOf(transport: Transport, request: ApiRequest<z.ZodType>): URL {
  const url = new URL(request.path, transport.baseUrl);
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value === null || value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(one));
  }
  return rewriteToSandbox(url, transport.sandboxFolder, transport.sandbox);
}

async function readText(transport: Transport, operation: string, response: Response): Promise<string> {
  if (response.body === null) return "";
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > transport.maxResponseBytes) {
      throw new ProviderError({
        kind: "contract",
        integrationId: transport.integrationId,
        operation,
        status: response.status,
        cause: "response too large",
      });
    }
    text += decoder.decode(chunk, { stream: true });
  }
  transport.usage.bytes += bytes;
  return text + decoder.decode();
}

/** Undefined never satisfies a schema, so broken JSON ends as a contract error like any other unexpected answer. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function causeCode(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (inner instanceof Error && "code" in inner && typeof inner.code === "string") return inner.code;
  return inner instanceof Error ? inner.name : "unknown";
}
