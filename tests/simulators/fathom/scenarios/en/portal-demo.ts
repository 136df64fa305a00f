import type { Scenario } from "../scenario.ts";

export const portalDemo: Scenario = {
  language: "en",
  meetingType: "Demo",
  titles: [
    "Monitoring portal demo – {company}",
    "Demo: energy dashboard for {company}",
    "{company} portal walkthrough",
  ],
  script: `
R: Can you see my screen? This is the portal with live data of a site comparable to yours.
C: Yes, it looks clean. Is that real time?
R: It refreshes every ten seconds. Green is what your roof makes, blue is what you buy.
D: Can I see it per building? We charge energy costs to our tenants.
R: You can. Every meter is its own line, and you can export a monthly statement per tenant.
D: That would save us two days a month. Right now it's one enormous spreadsheet.
---
C: What happens when something breaks?
R: You get a message, but so do we. In most cases our service desk has already started on it before you read it.
C: How many false alarms are there? Our current system cries wolf all day.
R: Fewer than one a month per site. We only alert when production drops below what the weather explains.
C: That's clever.
D: Is there an API? We want to pull the numbers into our own reporting.
R: There is, with read-only keys. I'll send you the documentation.
---
D: One worry: it's slow when you switch to the yearly view.
R: You're right, that view is the slowest part. A new version comes in {month}.
C: Fine. What would it cost for {count} meters?
R: It's included in the service contract. Without a contract it is {amount2} a year.
C: Let us discuss it internally. I think this is a yes, but I want to see the tenant statement with our own data.
R: If you send me one month of readings, I'll build it before {day}.
`,
  summary: {
    template: "Demo",
    purpose: "Show the monitoring portal to {company}, who settle energy with tenants.",
    takeaways: [
      "The statement per tenant would save two days a month.",
      "The yearly view is slow; a new version comes in {month}.",
      "{customer} wants to see a statement with their own readings before deciding.",
    ],
    topics: {
      Portal: ["Refresh every ten seconds", "Read-only API keys"],
      Pricing: ["Included in the service contract, otherwise {amount2} a year for {count} meters"],
    },
  },
  actionItems: [
    { who: "R", text: "E-mail API documentation" },
    { who: "C", text: "Send one month of meter readings" },
    { who: "R", text: "Build tenant statement with their data before {day}" },
  ],
};
