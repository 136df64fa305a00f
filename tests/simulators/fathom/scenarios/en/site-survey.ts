import type { Scenario } from "../scenario.ts";

export const siteSurvey: Scenario = {
  language: "en",
  meetingType: "Technical",
  titles: ["Site survey debrief {company}", "Survey results {city}", "{company}: technical review"],
  script: `
R: {colleague} spent a full day at your site, so I'll let him start.
K: Morning. Overall it's a good building for this. The roof faces south-east and there is hardly any shade.
C: That's a relief, because the last surveyor was quite negative.
K: I can see why. There is one chimney that throws a shadow on about a tenth of the roof. We simply leave that part empty.
C: Makes sense. What about the cable route?
K: That is the harder part. The distance to the switch room is {count} metres and there is a fire wall in between.
C: Yes, that wall was a headache when we built the extension.
---
R: We have two routes. One goes through the wall with a certified sleeve, the other around the outside.
C: Which one is cheaper?
K: Through the wall. But it means two hours without power in the north wing.
C: Two hours is fine if it happens on a Sunday.
R: We can do that. I'll add it to the plan.
---
C: Is the main switchboard good enough?
K: No. It's from 1994 and there is no space. A new section costs around {amount2}.
C: That's disappointing, it wasn't in the first estimate.
R: You're right, and we flagged it as a risk but I should have been clearer. Because of that we'll take half of it on our account.
C: I appreciate that, that's fair.
R: You will have the complete report by {day}. If you agree, we can order the switchboard straight away, because its lead time is {weeks} weeks.
C: Let's not lose time on it. Send me the order form together with the report.
`,
  summary: {
    template: "Technical",
    purpose: "Debrief the site survey at {company} in {city}.",
    takeaways: [
      "Roof is suitable; a chimney shades about 10%.",
      "Cable route of {count} m through a fire wall, two hours without power on a Sunday.",
      "Switchboard from 1994 must be extended for about {amount2}; Noordlicht takes half.",
      "Lead time of the switchboard is {weeks} weeks.",
    ],
    topics: {
      Roof: ["South-east, little shade"],
      Electrical: ["Two cable routes compared", "New switchboard section required"],
    },
  },
  actionItems: [
    { who: "R", text: "Send survey report and order form for the switchboard by {day}" },
    { who: "K", text: "Add Sunday power cut to the installation plan" },
    { who: "C", text: "Approve switchboard order as soon as possible because of lead time" },
  ],
};
