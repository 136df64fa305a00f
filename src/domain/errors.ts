/** Our own refusals: the caller asked for something that cannot be done. */
export type DomainErrorKind =
  | "not_found"
  | "forbidden"
  | "unauthenticated"
  | "conflict"
  | "invalid"
  | "too_large"
  | "precondition"
  | "rate_limited";

type DomainErrorOptions = {
  details?: Record<string, unknown> | undefined;
  retryAfterSeconds?: number | undefined;
  cause?: unknown;
};

/** A refusal with a reason a person can read: `code` is a message key under `errors.*`. */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly kind: DomainErrorKind;
  readonly code: string;
  readonly details: Record<string, unknown> | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(kind: DomainErrorKind, code: string, options: DomainErrorOptions = {}) {
    super(`${kind}: ${code}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.code = code;
    this.details = options.details;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** What went wrong at a vendor, in the words of our retry table (see next-step.ts). */
export type ProviderErrorKind =
  | "auth"
  | "rate_limited"
  | "transient"
  | "not_found"
  | "conflict"
  | "validation"
  | "contract";

type ProviderErrorFields = {
  kind: ProviderErrorKind;
  integrationId: string;
  operation: string;
  status?: number | undefined;
  requestId?: string | undefined;
  retryAfterMs?: number | undefined;
  cause?: unknown;
};

/** A vendor's failure. The message never holds a body or a key, so it is safe to log and to store. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  readonly kind: ProviderErrorKind;
  readonly integrationId: string;
  readonly operation: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(fields: ProviderErrorFields) {
    const status = fields.status === undefined ? "" : ` (${fields.status})`;
    super(
      `${fields.integrationId} ${fields.operation}: ${fields.kind}${status}`,
      fields.cause === undefined ? undefined : { cause: fields.cause },
    );
    this.kind = fields.kind;
    this.integrationId = fields.integrationId;
    this.operation = fields.operation;
    this.status = fields.status;
    this.requestId = fields.requestId;
    this.retryAfterMs = fields.retryAfterMs;
  }
}
