import "server-only";

import type { z } from "zod";

import { DomainError } from "#domain/errors.ts";

const mostBytes = 1_000_000;

/**
 * The body of a request, parsed. No body reads as {}.
 * @throws DomainError too_large · invalid for broken JSON, ZodError for JSON of another shape
 */
export async function readJson<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.infer<Schema>> {
  const text = await readText(request);
  return schema.parse(text.trim() === "" ? {} : parseJson(text));
}

/** Never holds more than the limit: the stated length is believed when it is too much, and counted when it is not. */
async function readText({ headers, body }: Request): Promise<string> {
  if (Number(headers.get("content-length")) > mostBytes) throw tooLarge();
  if (body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  // Leaving the loop cancels the rest of the body.
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function tooLarge(): DomainError {
  return new DomainError("too_large", "body_too_large");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError("invalid", "invalid_json");
  }
}
