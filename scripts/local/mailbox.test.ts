import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createMailbox, mailRedirect, plainText, withRedirect } from "./mailbox.ts";

const folder = mkdtempSync(join(tmpdir(), "koppel-mailbox-"));
afterAll(() => rmSync(folder, { recursive: true }));
const html = '<p>Hi</p><a href="http://app/auth/callback?token_hash=ab&type=email&redirect_to=http://app">Sign in</a>';

describe("mails of the local Auth", () => {
  it("lead where the request asked for, encoded", () => {
    expect(withRedirect(html, "http://app/auth/callback?next=/a&b=1")).toContain(
      '&redirect_to=http%3A%2F%2Fapp%2Fauth%2Fcallback%3Fnext%3D%2Fa%26b%3D1"',
    );
  });

  it("lead to the app when nothing was asked for", () => {
    expect(withRedirect(html, null)).toContain('&redirect_to=http%3A%2F%2Fapp"');
  });

  it("read well as plain text, with the whole link", () => {
    expect(plainText(html)).toBe(
      "Hi\n\nSign in: http://app/auth/callback?token_hash=ab&type=email&redirect_to=http://app",
    );
  });

  it("become files that only their owner can read", async () => {
    const mailbox = createMailbox(folder);
    await mailRedirect.run("http://app/x", () => mailbox.send({ to: "a@b.c", subject: "S", html }));
    const [name] = readdirSync(folder);
    const file = join(folder, name ?? "");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const mail: unknown = JSON.parse(readFileSync(file, "utf8"));
    expect(mail).toMatchObject({
      to: "a@b.c",
      subject: "S",
      text: expect.stringContaining("redirect_to=http%3A%2F%2Fapp%2Fx"),
    });
  });
});
