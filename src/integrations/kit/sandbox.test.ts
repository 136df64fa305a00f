import { describe, expect, test } from "vitest";
import { parseSandboxOrigin, rewriteToSandbox } from "#integrations/kit/sandbox.ts";

describe("the sandbox", () => {
  test.each(["http://127.0.0.1:4999", "http://localhost:4999/", "http://[::1]:4999", "http://127.8.9.1"])(
    "accepts %s",
    (value) => {
      expect(parseSandboxOrigin(value).origin).toBe(new URL(value).origin);
    },
  );

  test.each([
    "https://api.fathom.ai",
    "http://10.0.0.1:4999",
    "http://127.0.0.1.evil.example",
    "http://localhost.evil.example",
    "file:///etc/passwd",
    "not a url",
    "",
  ])("refuses %j", (value) => {
    expect(() => parseSandboxOrigin(value)).toThrow(/KOPPEL_SANDBOX_URL/);
  });

  test("puts the provider's folder in front and leaves path and query alone", () => {
    const url = new URL("https://api.fathom.ai/external/v1/meetings?recorded_by[]=a%40x.example");
    const sandbox = parseSandboxOrigin("http://127.0.0.1:4999");
    expect(rewriteToSandbox(url, "fathom", sandbox).href).toBe(
      "http://127.0.0.1:4999/fathom/external/v1/meetings?recorded_by[]=a%40x.example",
    );
    expect(rewriteToSandbox(url, "fathom", null)).toBe(url);
  });
});
