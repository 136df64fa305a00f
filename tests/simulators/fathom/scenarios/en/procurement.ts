import type { Scenario } from "../scenario.ts";

export const procurement: Scenario = {
  language: "en",
  meetingType: "Procurement",
  titles: ["Procurement questions {company}", "{company} security and compliance", "Supplier onboarding {company}"],
  script: `
D: I'm from procurement. I have a list of about twenty questions, most of them are quick.
R: Go ahead. If I don't know something I'll say so and come back to it in writing.
D: Where does the monitoring data live?
R: In data centres in Amsterdam and Frankfurt. Nothing leaves the European Union.
D: Who can read it?
R: Your own people, and our service engineers for the sites they look after. Every access is logged.
D: Good. Do you have a certificate for information security?
R: Yes, ISO 27001, renewed in {month}. I'll attach the statement of applicability.
---
D: And on the social side, where do the panels come from?
R: From two manufacturers that publish their supply chain. There is an independent audit that I can share.
D: That one is crucial for us, we've been criticised for it in the press.
C: That was an unpleasant week.
R: Understood. I'll send the audit report with the serial number policy.
---
D: Insurance. We require coverage of five million.
R: We have two and a half per event, five per year. Would that do?
D: I need to check. It could be a blocker.
R: If it is, I can ask our insurer for a project policy. It takes about a week.
C: Let's do that straight away, otherwise we lose the {month} slot.
D: Fine. With those documents I can finish the onboarding by {day}.
R: You'll have everything tomorrow except for the policy.
`,
  summary: {
    template: "Sales",
    purpose: "Answer the questions of procurement at {company} for supplier onboarding.",
    takeaways: [
      "Data stays in the EU and every access is logged.",
      "Supply-chain audit is crucial after criticism in the press.",
      "Insurance coverage of five million per event may be a blocker.",
      "Onboarding can be finished by {day}.",
    ],
    topics: { Security: ["ISO 27001", "Amsterdam and Frankfurt"], Insurance: ["Project policy takes about a week"] },
  },
  actionItems: [
    { who: "R", text: "Send ISO certificate, audit report and serial number policy tomorrow" },
    { who: "R", text: "Request project policy from the insurer today, blocker" },
    { who: "C", text: "Confirm whether coverage per year is acceptable" },
  ],
};
