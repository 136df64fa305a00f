import type { Scenario } from "../scenario.ts";

export const renewal: Scenario = {
  language: "en",
  meetingType: "Renewal",
  titles: ["Service renewal {company}", "{company} annual review", "Year two with {company}"],
  script: `
R: It's been a year, so I brought the numbers. You produced {percent} percent more than we promised.
C: I saw that in the report. Our CFO was delighted, and he is not easily delighted.
R: That's lovely to hear. Is there anything that bothered you?
C: The service desk is friendly but only in Dutch after five o'clock. For our night shift that's awkward.
R: That's good feedback. I'll find out what we can do, because we have more international customers now.
C: Other than that I have no complaints. Everything just works.
---
R: The service contract ends in {month}. Would you like to continue for another three years?
C: Probably. What changes in price?
R: Indexation only, so {amount2} a year. If you add the battery to the contract, we do both for one price.
C: Let's include the battery, I don't want two contracts.
R: I'll prepare it that way.
---
C: By the way, we are taking over a small competitor in {city}. They have a huge roof and nothing on it.
R: Congratulations! Shall we have a look at it together?
C: After the closing, so not before {month}. But yes, I'd rather work with you than start all over again with someone else.
R: That means a lot. I'll send the renewal on {day} and leave the new site for later.
C: Perfect, thank you.
`,
  summary: {
    template: "Customer Success",
    purpose: "Annual review and renewal of the service contract of {company}.",
    takeaways: [
      "Production {percent}% above promise; the CFO is delighted.",
      "Service desk speaks only Dutch after 17:00, awkward for the night shift.",
      "Renewal for three years, with the battery in one contract.",
      "A new site in {city} may follow after {month}.",
    ],
    topics: {
      Review: ["No outages", "English service in the evening requested"],
      Growth: ["Acquisition with an empty roof"],
    },
  },
  actionItems: [
    { who: "R", text: "Send renewal including the battery on {day}" },
    { who: "R", text: "Ask service desk about English support in the evening" },
    { who: "R", text: "Follow up about the new site after {month}" },
  ],
};
