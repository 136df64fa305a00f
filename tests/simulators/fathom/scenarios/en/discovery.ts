import type { Scenario } from "../scenario.ts";

export const discovery: Scenario = {
  language: "en",
  meetingType: "Discovery",
  titles: ["Discovery call {company}", "{company} <> Noordlicht intro", "Intro: energy plan for {company}"],
  script: `
R: Thanks for making the time. I'd love to hear about your sites first, and then I can tell you whether we're a good fit at all.
C: Sounds good. We run three locations, the largest one is in {city}, and energy has become our second biggest cost after staff.
R: That's a big shift. What was it two years ago?
C: About half. We paid {amount} last year for the main site alone, and nobody saw it coming.
R: And what have you tried so far?
C: We replaced the lighting and put timers on the compressors. It helped a little, but honestly it was frustrating.
---
R: If you imagine this going well, what does it look like a year from now?
C: A predictable bill. I don't need to be off the grid, I just don't want surprises.
R: That's a useful way of putting it. Solar would cover roughly {percent} percent of your daytime use, and a battery takes the edge off your peaks.
C: What does your customer list look like in {sector}?
R: We've done eleven sites in {sector}. I can put you in touch with one that is about your size.
C: I'd appreciate that, references matter a lot to our board.
---
R: Who else should be in the next conversation?
C: {second}, our operations director. She'll ask about downtime, so come prepared.
R: Good to know. We install in phases and never switch off more than one line at a time.
C: She will love that answer. What do you need from me?
R: Twelve months of interval data and a roof drawing. With that I'll bring a first design in {weeks} weeks.
C: I'll get both to you by {day}.
`,
  summary: {
    template: "Sales",
    purpose: "Understand the energy situation of {company} and agree on next steps.",
    takeaways: [
      "Energy is the second biggest cost; {amount} last year for the main site.",
      "{customer} wants a predictable bill rather than independence from the grid.",
      "{second} joins the next meeting and will ask about downtime.",
    ],
    topics: {
      "Current situation": ["Three locations, largest in {city}", "New lighting and timers brought little"],
      "Decision process": ["Board wants references in {sector}"],
    },
  },
  actionItems: [
    { who: "C", text: "Send interval data and roof drawing by {day}" },
    { who: "R", text: "Introduce {customer} to a reference customer in {sector}" },
    { who: "R", text: "Prepare first design for the next meeting in {weeks} weeks" },
  ],
};
