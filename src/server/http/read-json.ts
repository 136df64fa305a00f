import "server-only";

import type { z } from "zod";

import { DomainError } from "#domain/errors.ts";

const longestBody = 1_000_000;

/**
 * The body of a request, parsed. No body reads as {}.
 * @throws DomainError invalid for broken JSON, ZodError for JSON of another shape
 */
export async function readJson<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.infer<Schema>> {
  const text = await request.text();
  if (text.length > longestBody) throw new DomainError("invalid", "body_too_large");
  return schema.parse(text.trim() === "" ? {} : parseJson(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError("invalid", "invalid_json");
  }
}
