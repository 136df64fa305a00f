import "server-only";

import type { Locale, Role } from "#domain/actor.ts";
import type { Mail } from "#server/mail/send-mail.ts";

type Invitation = { to: string; link: string; invitedBy: string; role: Role; expiresAt: Date; timeZone: string };

const roles: Record<Locale, Record<Role, string>> = {
  nl: { admin: "beheerder", manager: "manager", rep: "sales rep" },
  en: { admin: "admin", manager: "manager", rep: "sales rep" },
};

const texts: Record<
  Locale,
  (invitation: Invitation, until: string) => { subject: string; lines: string[]; button: string }
> = {
  nl: ({ to, invitedBy, role }, until) => ({
    subject: "Je bent uitgenodigd voor Koppel",
    lines: [
      `${invitedBy} nodigt je uit als ${roles.nl[role]} in Koppel, waar de meetings van je team bij elkaar staan.`,
      `De link werkt één keer, voor ${to}, tot ${until}.`,
    ],
    button: "Uitnodiging accepteren",
  }),
  en: ({ to, invitedBy, role }, until) => ({
    subject: "You are invited to Koppel",
    lines: [
      `${invitedBy} invites you as ${roles.en[role]} to Koppel, where your team's meetings come together.`,
      `The link works once, for ${to}, until ${until}.`,
    ],
    button: "Accept the invitation",
  }),
};

/** Pure: the invitation in the language of the person who sends it (the invited one has not chosen yet). */
export function invitationMail(locale: Locale, invitation: Invitation): Mail {
  const until = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: invitation.timeZone,
  });
  const { subject, lines, button } = texts[locale](invitation, until.format(invitation.expiresAt));
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n");
  const link = escapeHtml(invitation.link);
  return {
    to: invitation.to,
    subject,
    text: `${lines.join("\n\n")}\n\n${button}: ${invitation.link}\n`,
    html: `<!doctype html>\n<html lang="${locale}"><body>\n${paragraphs}\n<p><a href="${link}">${button}</a></p>\n<p>${link}</p>\n</body></html>\n`,
  };
}

function escapeHtml(text: string): string {
  const named: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replaceAll(/[&<>"']/g, (character) => named[character] ?? character);
}
