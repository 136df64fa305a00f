import type { Scenario } from "../scenario.ts";

export const escalation: Scenario = {
  language: "en",
  meetingType: "Service",
  titles: ["Escalation: delivery delay {company}", "{company} – delayed inverters", "Urgent: project {company}"],
  script: `
C: I'll be blunt. We are {weeks} weeks behind, and this is the third date you've missed. My management is furious.
R: You have every right to be. I'm not going to defend it. Let me tell you exactly where we are.
C: Please do, because your planner told me something different every time.
R: Your inverters are in Rotterdam. They have been held because of a missing certificate. That certificate came in this morning.
C: So why did nobody tell us that two weeks ago?
R: Because the planner was waiting for good news instead of calling with bad news. That was a mistake, and it was ours.
C: It makes us look terrible towards our own customers.
---
R: Here's what I suggest. The hardware is on a truck tomorrow. We come with two crews instead of one, so that you are live on {day}.
C: I want that in writing, with a penalty.
R: I can give you {amount2} for every week after that date. I've already discussed it with our director.
C: All right. That at least shows that you take it seriously.
R: And you'll get a short call from me every morning at nine until it runs. No news also counts as a call.
C: Good. If this goes wrong once more, we cancel. I'm sorry, but it's that simple.
---
D: Can your crew work on Saturday? Monday is impossible for us, the auditors are in.
R: Saturday is fine. I'll arrange the permits for the site.
D: Then I'll make sure somebody is there to open the gate.
C: Let's see. I really hope this is the last conversation like this.
R: So do I. You will have the letter within the hour.
`,
  summary: {
    template: "Customer Success",
    purpose: "Handle the escalation of {company} about a project that is {weeks} weeks late.",
    takeaways: [
      "Inverters were held in Rotterdam because of a missing certificate, released today.",
      "Two crews make the site live on {day}; penalty of {amount2} for each week after that.",
      "Daily call at 9:00 until it runs.",
      "One more failure means cancellation.",
    ],
    topics: {
      Cause: ["Missing certificate", "No pro-active message for two weeks"],
      Plan: ["Saturday work", "Written commitment with a penalty"],
    },
  },
  actionItems: [
    { who: "R", text: "Send written commitment with penalty within the hour, urgent" },
    { who: "R", text: "Call {customer} every morning at 9:00 until the site is live" },
    { who: "R", text: "Arrange Saturday permits for the site" },
    { who: "C", text: "Have somebody at the gate on Saturday" },
  ],
};
