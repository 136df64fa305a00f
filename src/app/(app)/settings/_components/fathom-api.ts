/** The browser's side of the brief's routes: every answer becomes plain data or a sentence to show. */
type Answer = { status: number; body: Record<string, unknown> };

export type TestResult =
  | { ok: true; message: string; teamName: string | null; callsCount: number | null }
  | { ok: false; message: string };
export type SaveResult = { ok: true } | { ok: false; message: string; fields: Record<string, string> };
export type RevealResult = { ok: true; apiKey: string | null; webhookSecret: string | null } | { ok: false };

const path = "/api/settings/fathom";

export async function testFathom(apiKey: string, unreachable: string): Promise<TestResult> {
  const answer = await call("POST", `${path}/test`, apiKey === "" ? {} : { apiKey });
  if (answer === null) return { ok: false, message: unreachable };
  const { body } = answer;
  if (body["success"] !== true) return { ok: false, message: refusal(body) ?? unreachable };
  const { message, teamName, callsCount } = body;
  return {
    ok: true,
    message: typeof message === "string" ? message : "",
    teamName: typeof teamName === "string" ? teamName : null,
    callsCount: typeof callsCount === "number" ? callsCount : null,
  };
}

/** `apiKey` absent keeps the stored one; `webhookSecret: null` removes it. */
export async function saveFathom(
  values: { apiKey?: string; webhookSecret?: string | null },
  unreachable: string,
): Promise<SaveResult> {
  const answer = await call("POST", path, values);
  if (answer === null) return { ok: false, message: unreachable, fields: {} };
  if (answer.status < 300 && answer.body["success"] === true) return { ok: true };
  const error = answer.body["error"];
  const fields = isRecord(error) && isRecord(error["fields"]) ? error["fields"] : {};
  return { ok: false, message: refusal(answer.body) ?? unreachable, fields: texts(fields) };
}

/** Asks for the stored values in full. The server writes that to the audit log. */
export async function revealFathom(): Promise<RevealResult> {
  const answer = await call("GET", `${path}?reveal=true`);
  if (answer === null || answer.status !== 200) return { ok: false };
  const { apiKeyFull, webhookSecretFull } = answer.body;
  return {
    ok: true,
    apiKey: typeof apiKeyFull === "string" ? apiKeyFull : null,
    webhookSecret: typeof webhookSecretFull === "string" ? webhookSecretFull : null,
  };
}

async function call(method: "GET" | "POST", url: string, body?: object): Promise<Answer | null> {
  try {
    const response = await fetch(url, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const parsed: unknown = await response.json();
    return { status: response.status, body: isRecord(parsed) ? parsed : {} };
  } catch {
    // No network, or something in between answered with a page instead of JSON.
    return null;
  }
}

/** Our errors are `{error: {code, message}}`; the brief's test answer has its sentence at the top. */
function refusal(body: Record<string, unknown>): string | null {
  if (typeof body["message"] === "string") return body["message"];
  const error = body["error"];
  return isRecord(error) && typeof error["message"] === "string" ? error["message"] : null;
}

function texts(fields: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
