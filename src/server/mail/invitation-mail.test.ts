import { expect, it } from "vitest";

import { invitationMail } from "#server/mail/invitation-mail.ts";

const invitation = {
  to: "piet@koppel.test",
  link: "https://koppel.example/invite/abc",
  invitedBy: "anna@koppel.test",
  role: "manager",
  expiresAt: new Date("2026-11-28T10:00:00Z"),
  timeZone: "Europe/Amsterdam",
} as const;

it("speaks Dutch and English, with the moment in the sender's zone", () => {
  const dutch = invitationMail("nl", invitation);
  expect(dutch.subject).toBe("Je bent uitgenodigd voor Koppel");
  expect(dutch.text).toContain("28 november 2026");
  expect(dutch.text).toContain("11:00");
  expect(dutch.text).toContain(invitation.link);
  const english = invitationMail("en", invitation);
  expect(english.subject).toBe("You are invited to Koppel");
  expect(english.text).toContain("November 28, 2026");
});

it("cannot be used to send somebody else's HTML", () => {
  const { html } = invitationMail("nl", { ...invitation, invitedBy: '<a href="https://evil.example">klik</a>' });
  expect(html).not.toContain('<a href="https://evil.example">');
  expect(html).toContain("&lt;a href=&quot;");
});
