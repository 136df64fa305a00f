import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionItemCategory } from "./action-item-category.ts";
import { ActionItemCategory } from "./meeting.ts";

describe("actionItemCategory", () => {
  it.each<[ActionItemCategory, string]>([
    ["call", "Call Jan to plan a demo"],
    ["call", "Please call the customer back"],
    ["call", "Bel mevrouw De Vries over de planning"],
    ["call", "Anna to call the supplier"],
    ["call", "Klant terugbellen over de garantie"],
    ["call", "Give Piet a call"],
    ["email", "Email the brochure to Piet"],
    ["email", "E-mail de handleiding"],
    ["email", "Send the notes of the meeting to the team"],
    ["email", "Foto's doorsturen naar de klant"],
    ["email", "Stuur de specificaties"],
    ["proposal", "Send revised quote"],
    ["proposal", "Offerte sturen naar De Vries"],
    ["proposal", "Draft the contract"],
    ["proposal", "Prijsopgave maken voor 12 panelen"],
    ["proposal", "Prepare proposal and email it"],
    ["meeting", "Schedule a demo with the whole team"],
    ["meeting", "Send calendar invite for Tuesday"],
    ["meeting", "Afspraak maken voor het inmeten"],
    ["meeting", "Inplannen van de schouw"],
    ["meeting", "Set up a meeting with the board"],
    ["email", "Share van schedule and growth by e-mail"],
    ["other", "Prepare first design for the next meeting"],
    ["other", "Arrange Saturday permits for the site"],
    ["follow-up", "Follow up with Piet next week"],
    ["follow-up", "Opvolgen na de vakantie"],
    ["follow-up", "Check in after the installation"],
    ["follow-up", "Koppel volgende week terug: opvolging leverancier"],
    ["other", "Measure the roof"],
    ["other", "Dak opmeten"],
    ["other", "Recall nothing of the emailer"],
    ["other", ""],
  ])("%s: %s", (category, description) => {
    expect(actionItemCategory(description)).toBe(category);
  });

  it("answers one of the six for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(ActionItemCategory.options).toContain(actionItemCategory(text));
      }),
    );
  });
});
