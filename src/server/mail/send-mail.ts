import "server-only";

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { createTransport } from "nodemailer";

import { env } from "#server/env.ts";

export type Mail = { to: string; subject: string; text: string; html: string };

/**
 * Sends one mail through SMTP_URL. Without one it lands as a file in the local mailbox, where the auth server's mails lie
 * too: `$KOPPEL_DATA_DIR/mail/<sortable>.json`.
 * @throws Error when it could be neither sent nor stored
 */
export async function sendMail(mail: Mail, now: Date): Promise<void> {
  const { SMTP_URL, MAIL_FROM, KOPPEL_DATA_DIR } = env();
  if (SMTP_URL !== undefined) {
    await createTransport(SMTP_URL).sendMail({ from: MAIL_FROM, ...mail });
    return;
  }
  const folder = join(KOPPEL_DATA_DIR, "mail");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${now.toISOString().replaceAll(/[:.]/g, "-")}-${crypto.randomUUID().slice(0, 8)}.json`;
  await writeFile(join(folder, name), JSON.stringify({ ...mail, sentAt: now.toISOString() }, null, 2), { mode: 0o600 });
}
