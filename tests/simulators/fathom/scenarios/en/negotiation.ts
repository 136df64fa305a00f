import type { Scenario } from "../scenario.ts";

export const negotiation: Scenario = {
  language: "en",
  meetingType: "Negotiation",
  titles: ["Commercial terms {company}", "{company} – pricing discussion", "Final pricing {company}"],
  script: `
C: Before we go on: procurement asked me to get you down by ten percent. I'm telling you up front because I don't like games.
R: I appreciate that. Can I ask what the ten percent is based on?
C: To be honest, on nothing. They ask every supplier for it.
R: Then let me tell you where there is room and where there isn't. The hardware is what it is. There is room in the schedule.
C: Meaning what?
R: If you let us install in January or February, when our crews are less busy, I can take {amount2} off.
C: That's interesting. Our low season is February anyway.
---
C: What about the payment terms? We normally pay after sixty days.
R: Sixty days is a problem for us, because we buy the hardware up front. Thirty days is what I can do.
C: Could you do forty-five?
R: On the last instalment, yes. Not on the first.
C: That's workable. And the warranty, {competitor} offers twelve years.
R: We're at fifteen, with response within a day. They don't commit to a response time at all, please check their small print.
C: I did, and you're right. It was disappointing to find that out by myself.
---
R: If I put this on paper today, what stands between us and a signature?
C: Legal needs three days. If they have no remarks, we can sign on {day}.
R: Then I'll send you the revised agreement this afternoon, with every change marked.
C: Perfect. I think we have a deal, as long as nothing strange shows up.
R: Nothing strange will. Thank you for being straightforward.
`,
  summary: {
    template: "Sales",
    purpose: "Agree on price and terms with {company}.",
    takeaways: [
      "Procurement asked for 10% without a reason; {amount2} off is possible when installed in January or February.",
      "Payment: thirty days, forty-five on the last instalment.",
      "Signature possible on {day} when legal has no remarks.",
    ],
    topics: {
      Price: ["Discount in exchange for a low-season installation"],
      Terms: ["Fifteen years of warranty with response within a day", "{competitor} commits to no response time"],
    },
  },
  actionItems: [
    { who: "R", text: "Send revised agreement this afternoon with every change marked" },
    { who: "C", text: "Ask legal to review within three days" },
    { who: "R", text: "Call {customer} on {day} about the signature" },
  ],
};
