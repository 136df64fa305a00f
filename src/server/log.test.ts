import { pino } from "pino";
import { expect, it } from "vitest";

import { ProviderError } from "#domain/errors.ts";
import { logOptions, type Logger } from "#server/log.ts";

function logged(write: (log: Logger) => void): string {
  const lines: string[] = [];
  write(pino({ ...logOptions, level: "trace" }, { write: (line) => lines.push(line) }));
  return lines.join("");
}

it("blanks secrets wherever they sit", () => {
  const line = logged((log) =>
    log.info({
      apiKey: "hush",
      body: { webhookSecret: "hush", deeper: { refresh_token: "hush", list: { password: "hush" } } },
      headers: { authorization: "Bearer hush", cookie: "hush", "set-cookie": "hush", "x-api-key": "hush" },
    }),
  );
  expect(line).not.toContain("hush");
  expect(line).toContain("[redacted]");
});

it("writes down what an error is, not what hangs on it", () => {
  const error = new ProviderError({
    kind: "auth",
    integrationId: "fathom",
    operation: "listMeetings",
    status: 401,
    cause: Object.assign(new Error("refused"), { request: { headers: { "X-Api-Key": "hush" } }, body: "hush" }),
  });
  const line = logged((log) => log.error({ err: error }, "failed"));
  expect(line).not.toContain("hush");
  expect(JSON.parse(line).err).toMatchObject({ kind: "auth", status: 401, cause: { message: "refused" } });
});
