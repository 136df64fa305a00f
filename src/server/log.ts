import "server-only";

import { destination, pino, stdSerializers, type Logger as PinoLogger, type LoggerOptions } from "pino";

export type Logger = PinoLogger;

const secretFields = [
  "apiKey",
  "apiKeyFull",
  "api_key",
  "webhookSecret",
  "webhookSecretFull",
  "secret",
  "secretKey",
  "password",
  "token",
  "accessToken",
  "access_token",
  "refreshToken",
  "refresh_token",
  "authorization",
  "Authorization",
  "cookie",
  "Cookie",
  '["set-cookie"]',
  '["x-api-key"]',
  '["X-Api-Key"]',
  "apikey",
];

function atAnyDepth(field: string): string[] {
  const dotted = field.startsWith("[") ? field : `.${field}`;
  return [field, `*${dotted}`, `*.*${dotted}`, `*.*.*${dotted}`];
}

/** One error as a log line: what it is and where it came from, without the bodies and headers some libraries hang on it. */
function describeForLog(error: Error): Record<string, unknown> {
  const { type, message, stack } = stdSerializers.err(error);
  const known = ["kind", "code", "status", "operation", "integrationId", "requestId", "retryAfterMs"];
  const extra = Object.entries(error).filter(([name, value]) => known.includes(name) && typeof value !== "object");
  const cause = error.cause instanceof Error ? { cause: describeForLog(error.cause) } : {};
  return { type, message, stack, ...Object.fromEntries(extra), ...cause };
}

export const logOptions: LoggerOptions = {
  level: process.env["LOG_LEVEL"] ?? "info",
  base: null,
  redact: { paths: secretFields.flatMap(atAnyDepth), censor: "[redacted]" },
  serializers: { err: describeForLog },
};

/**
 * The process's own log, one JSON object per line on stdout. Verbs get a child of it through their context. Written at
 * once: a serverless instance may be frozen the moment it has answered.
 */
export const log: Logger = pino(logOptions, destination({ dest: process.stdout.fd, sync: true }));
