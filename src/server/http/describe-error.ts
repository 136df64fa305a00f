import "server-only";

import { ZodError } from "zod";

import { DomainError, ProviderError, type DomainErrorKind, type ProviderErrorKind } from "#domain/errors.ts";

/** An error as the outside may see it: `code` is a key under `errors.*`, `details` fill its placeholders. */
export type DescribedError = {
  status: number;
  code: string;
  details: Record<string, unknown>;
  /** Field → code, when it is about fields. */
  fields: Record<string, string>;
  retryAfterSeconds: number | undefined;
};

const domainStatus: Record<DomainErrorKind, number> = {
  not_found: 404,
  forbidden: 403,
  unauthenticated: 401,
  conflict: 409,
  invalid: 400,
  too_large: 413,
  precondition: 409,
  rate_limited: 429,
};

/** Whatever a vendor did, the request to us was fine: 502 and 503 say whose fault it was, and that waiting may help. */
const providerStatus: Record<ProviderErrorKind, number> = {
  auth: 502,
  rate_limited: 503,
  transient: 503,
  not_found: 502,
  conflict: 502,
  validation: 502,
  contract: 502,
};

/** The one error map of routes and server actions. Anything unexpected becomes 500 and never leaks its text. */
export function describeError(error: unknown): DescribedError {
  const nothing = { details: {}, fields: {}, retryAfterSeconds: undefined };
  if (error instanceof DomainError) {
    const { kind, code, details = {}, retryAfterSeconds } = error;
    return { ...nothing, status: domainStatus[kind], code, details, retryAfterSeconds };
  }
  if (error instanceof ProviderError) {
    return {
      ...nothing,
      status: providerStatus[error.kind],
      code: `provider_${error.kind}`,
      details: { integration: error.integrationId },
      retryAfterSeconds: error.retryAfterMs === undefined ? undefined : Math.ceil(error.retryAfterMs / 1000),
    };
  }
  if (error instanceof ZodError) return { ...nothing, ...describeIssues(error), status: 400 };
  return { ...nothing, status: 500, code: "unexpected" };
}

function describeIssues(error: ZodError): Pick<DescribedError, "code" | "details" | "fields"> {
  const unknown = error.issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []));
  if (unknown.length > 0) return { code: "unknown_field", details: { fields: unknown.join(", ") }, fields: {} };

  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join(".") || "body"] ??= messageCode(issue.message);
  const codes = Object.values(fields);
  return { code: codes.length === 1 ? (codes[0] ?? "invalid_input") : "invalid_input", details: {}, fields };
}

/** Our schemas carry message keys; zod's own English sentences become the general one. */
function messageCode(message: string): string {
  return /^[a-z0-9_]+$/.test(message) ? message : "invalid_value";
}
