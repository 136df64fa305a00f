import { mkdtempSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it, vi } from "vitest";

const mail = { to: "piet@koppel.test", subject: "Je bent uitgenodigd ✓", text: "Hoi Piet", html: "<p>Hoi Piet</p>" };
const now = new Date("2026-11-21T10:00:00.123Z");
const environment = {
  NEXT_PUBLIC_SUPABASE_URL: "http://127.0.0.1:9",
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: "sb_publishable_x",
  SUPABASE_SECRET_KEY: "sb_secret_x",
  DATABASE_URL: "postgresql://127.0.0.1:9/x",
  APP_URL: "http://localhost:3000",
  KOPPEL_ENCRYPTION_KEYS: `k1:${Buffer.alloc(32).toString("base64")}`,
};

let server: Server | undefined;

async function sendMailWith(more: Record<string, string>) {
  for (const [name, value] of Object.entries({ ...environment, ...more })) vi.stubEnv(name, value);
  return (await import("#server/mail/send-mail.ts")).sendMail;
}

beforeEach(() => void vi.resetModules());
afterEach(() => {
  vi.unstubAllEnvs();
  server?.close();
});

it("keeps the mail in the local mailbox when there is no mail server, readable for its owner alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "koppel-mail-"));
  await (
    await sendMailWith({ KOPPEL_DATA_DIR: folder })
  )(mail, now);
  const [file = ""] = readdirSync(join(folder, "mail"));
  expect(file).toMatch(/^2026-11-21T10-00-00-123Z-[0-9a-f]{8}\.json$/);
  expect(JSON.parse(readFileSync(join(folder, "mail", file), "utf8"))).toEqual({ ...mail, sentAt: now.toISOString() });
  expect(statSync(join(folder, "mail", file)).mode & 0o777).toBe(0o600);
});

it("hands the mail to the SMTP server", async () => {
  const conversation: string[] = [];
  const port = await listen(conversation);
  const sendMail = await sendMailWith({
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: "Koppel <hallo@koppel.test>",
  });
  await sendMail(mail, now);
  const said = conversation.join("");
  expect(said).toContain("MAIL FROM:<hallo@koppel.test>");
  expect(said).toContain("RCPT TO:<piet@koppel.test>");
  expect(said).toContain("Hoi Piet");
});

it("says so when the SMTP server is not there", async () => {
  const sendMail = await sendMailWith({ SMTP_URL: "smtp://127.0.0.1:9" });
  await expect(sendMail(mail, now)).rejects.toThrow(/ECONNREFUSED/);
});

/** As much of SMTP as one mail needs. */
function listen(conversation: string[]): Promise<number> {
  server = createServer((socket) => {
    let isBody = false;
    socket.write("220 ready\r\n");
    socket.on("data", (chunk) => {
      const text = chunk.toString();
      conversation.push(text);
      if (isBody) {
        if (!text.endsWith("\r\n.\r\n")) return;
        isBody = false;
        socket.write("250 taken\r\n");
      } else if (text.startsWith("DATA")) {
        isBody = true;
        socket.write("354 go on\r\n");
      } else if (text.startsWith("QUIT")) socket.end("221 bye\r\n");
      else socket.write("250 fine\r\n");
    });
  });
  const listening = server;
  return new Promise((resolve) => {
    listening.listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
