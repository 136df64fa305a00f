import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Mail = { to: string; subject: string; html: string; text: string };
type AuthMail = { to: string; subject: string; html?: string; text?: string };

/** Where the request that causes a mail wants its reader to end up; @supabase/lite itself forgets it. */
export const mailRedirect = new AsyncLocalStorage<string | null>();

/** A mail driver for Auth that keeps every mail as a JSON file, newest last by name. */
export function createMailbox(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let count = 0;
  return {
    send: async (mail: AuthMail): Promise<void> => {
      const html = withRedirect(mail.html ?? "", mailRedirect.getStore() ?? null);
      const sentAt = new Date().toISOString();
      const name = `${sentAt.replaceAll(/[:.]/g, "-")}-${process.pid}-${String(++count).padStart(4, "0")}.json`;
      const stored: Mail & { sentAt: string } = {
        to: mail.to,
        subject: mail.subject,
        html,
        text: plainText(html),
        sentAt,
      };
      writeFileSync(join(folder, name), `${JSON.stringify(stored, null, 2)}\n`, { mode: 0o600 });
    },
  };
}

/** The templates end their link in `redirect_to=<site address>`; this puts the asked-for address there, encoded. */
export function withRedirect(html: string, redirectTo: string | null): string {
  return html.replaceAll(/(&amp;|&)redirect_to=([^"<\s]*)/g, (_match, separator: string, fallback: string) => {
    return `${separator}redirect_to=${encodeURIComponent(redirectTo ?? fallback)}`;
  });
}

/** The mail as plain text: links as their address, one paragraph per line. */
export function plainText(html: string): string {
  return html
    .replace(/<head[\s\S]*?<\/head>/i, "")
    .replaceAll(/<a\s[^>]*href="([^"]+)"[^>]*>\s*([\s\S]*?)\s*<\/a\s*>/gi, "$2: $1")
    .replaceAll(/<\/(p|h1|h2|div|li|tr)>|<br\s*\/?>/gi, "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll(/[ \t]+/g, " ")
    .replaceAll(/\s*\n\s*/g, "\n\n")
    .trim();
}
