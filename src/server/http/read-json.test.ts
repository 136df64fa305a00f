import { expect, it } from "vitest";
import { z } from "zod";

import { readJson } from "#server/http/read-json.ts";

function post(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  // Node wants `duplex` for a stream; the DOM's types do not know it yet.
  const init = { method: "POST", body, headers, duplex: "half" };
  return new Request("http://localhost/", init);
}
const read = (request: Request) => readJson(request, z.unknown());

it("reads a body, letters that are split over chunks too", async () => {
  const bytes = new TextEncoder().encode('{"name":"Zoë"}');
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect(await read(post(body))).toEqual({ name: "Zoë" });
});

it.each([null, "", "  "])("reads %j as an empty object", async (body) => {
  expect(await read(post(body))).toEqual({});
});

it("refuses what is no JSON", async () => {
  await expect(read(post("{"))).rejects.toMatchObject({ kind: "invalid", code: "invalid_json" });
});

it("refuses a body that says it is too large, unread", async () => {
  const request = post("{}", { "content-length": "1000001" });
  await expect(read(request)).rejects.toMatchObject({ kind: "too_large", code: "body_too_large" });
  expect(request.bodyUsed).toBe(false);
});

it("stops reading a body that turns out too large", async () => {
  let sent = 0;
  let cancelled = false;
  const body = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(100_000));
    },
    cancel() {
      cancelled = true;
    },
  });
  await expect(read(post(body))).rejects.toMatchObject({ kind: "too_large" });
  expect(cancelled).toBe(true);
  expect(sent).toBeLessThan(15);
});
