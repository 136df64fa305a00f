import type { Scenario } from "../scenario.ts";

export const pipelineReview: Scenario = {
  language: "en",
  meetingType: "Internal",
  internal: true,
  titles: ["Pipeline review international", "Internal: forecast {month}", "Deal review {company}"],
  script: `
R: Let's go through the forecast. I'd like us to be honest about what really closes this month.
K: For me it's {company}. The contract is with legal, worth {amount}.
R: What could still go wrong?
K: Their insurer. If they ask for more coverage we lose two weeks.
R: Then start on the policy now, don't wait for the answer.
K: Good point, I'll do that today.
---
K: I'm worried about the one in {city}. They've stopped replying since last week.
R: Who is your contact?
K: Only the facility manager. I never got to the director.
R: That's the risk, isn't it? Let me see if our installer knows anybody there.
K: That would help a lot.
---
R: Where do we stand as a team?
K: At {percent} percent of target, with three deals in the final stage.
R: I'd rather have two certain ones than five hopeful ones. Move the rest to next month.
K: Agreed. It feels bad but it's right.
R: Thanks. Same time next week.
`,
  summary: {
    template: "General",
    purpose: "Review the international pipeline and the forecast for {month}.",
    takeaways: [
      "{company} ({amount}) is with legal; the insurer is the main risk.",
      "The deal in {city} is silent and has a single contact.",
      "Team at {percent}% of target with three deals in the final stage.",
    ],
    topics: {
      Forecast: ["Only certain deals stay in {month}"],
      Risks: ["Insurance coverage", "Single contact in {city}"],
    },
  },
  actionItems: [
    { who: "K", text: "Start the project policy for {company} today" },
    { who: "R", text: "Ask installer for a contact at the silent account in {city}" },
  ],
};
