import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionItemPriority } from "./action-item-priority.ts";
import { ActionItemPriority } from "./meeting.ts";

describe("actionItemPriority", () => {
  it.each<[ActionItemPriority, string]>([
    ["urgent", "Send revised quote ASAP"],
    ["urgent", "Call the supplier today"],
    ["urgent", "Stuur de offerte vandaag nog"],
    ["urgent", "Bel de klant z.s.m. terug"],
    ["urgent", "Los dit zo snel mogelijk op"],
    ["urgent", "DRINGEND: lekkage melden bij planning"],
    ["urgent", "Share the drawings before the end of the day, end of day at the latest"],
    ["urgent", "Reply within 24 hours"],
    ["urgent", "Stuur vanavond de foto's"],
    ["urgent", "Send the agreement this afternoon"],
    ["high", "Send the contract before Friday"],
    ["high", "Send the contract by next Tuesday"],
    ["high", "Deliver the report this week"],
    ["high", "Bel Jan morgen"],
    ["high", "Regel dit deze week"],
    ["high", "Stuur de planning voor vrijdag"],
    ["high", "Uiterlijk maandag de tekening aanleveren"],
    ["high", "Finish by 12 December"],
    ["high", "Opleveren uiterlijk 12 december"],
    ["high", "Pay before 2026-12-01"],
    ["high", "Belangrijk: garantie controleren"],
    ["low", "No rush: update the brochure"],
    ["low", "Niet dringend, maar bekijk de folder"],
    ["low", "Look into solar eventually"],
    ["low", "Als er tijd is, de website aanpassen"],
    ["low", "Plan een evaluatie volgende maand"],
    ["low", "Revisit pricing next quarter"],
    ["medium", "Send notes from today's meeting"],
    ["medium", "Share the points discussed today"],
    ["medium", "Send revised quote"],
    ["medium", "Offerte aanpassen"],
    ["medium", "Call Friday the Dog"],
    ["medium", ""],
  ])("%s: %s", (priority, description) => {
    expect(actionItemPriority(description)).toBe(priority);
  });

  it("answers one of the four for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(ActionItemPriority.options).toContain(actionItemPriority(text));
      }),
    );
  });
});
