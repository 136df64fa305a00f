import type { Scenario } from "../scenario.ts";

export const partner: Scenario = {
  language: "en",
  meetingType: "Partnership",
  titles: ["Partner talk {company}", "Referral partnership {company}", "{company} x Noordlicht: working together"],
  script: `
C: We advise about {count} companies in {sector}, and every single one of them asks us about energy. We don't do that ourselves.
R: And you'd like to send them somewhere you can trust.
C: Exactly. We tried it with {competitor} and it was embarrassing. They never reported back.
R: What would you have wanted to know?
C: Whether somebody called, what came out of it, and whether our client was happy. Nothing more.
R: That's easy to promise and easy to forget, so let's make it automatic. You get a message at every step.
C: Excellent, that alone would be a huge improvement.
---
R: How do you see the commercial side? Some partners want a fee, others prefer a discount for their clients.
C: We are independent, so no fee. A discount for our clients would be great.
R: Then I propose a fixed advantage of {percent} percent on the installation. We put it in the quote, so it's visible.
C: Transparent, I like it.
---
C: Shall we start with a pilot? I have two clients in {city} who want to move quickly.
R: Happy to. If you introduce us by e-mail, I'll call them within a day.
C: I'll do it this afternoon. Shall we evaluate after {weeks} weeks?
R: Yes, I'll put it in the calendar. I'm really looking forward to this.
`,
  summary: {
    template: "General",
    purpose: "Explore a referral partnership with {company}.",
    takeaways: [
      "{company} advises {count} companies in {sector} and looks for a reliable partner.",
      "No fee; clients get a visible advantage of {percent}%.",
      "Pilot with two clients in {city}, evaluation after {weeks} weeks.",
    ],
    topics: {
      Expectations: ["A message at every step", "Bad experience with {competitor}"],
      Pilot: ["Two clients in {city}"],
    },
  },
  actionItems: [
    { who: "C", text: "Introduce two clients in {city} by e-mail this afternoon" },
    { who: "R", text: "Call both clients within a day after the introduction" },
    { who: "R", text: "Schedule pilot evaluation in {weeks} weeks" },
  ],
};
