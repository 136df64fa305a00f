import type { Scenario } from "../scenario.ts";

export const ondertekening: Scenario = {
  language: "nl",
  meetingType: "Afronding",
  titles: ["Contract tekenen {company}", "Laatste punten contract {company}", "Akkoord {company} 🎉"],
  script: `
C: Goed nieuws, we gaan het doen! De directie heeft gisteren ja gezegd.
R: Wat fantastisch, gefeliciteerd! Daar ben ik ontzettend blij mee.
C: Wij ook. {second} was direct enthousiast over het beheer, dat gaf de doorslag.
R: Mooi om te horen. Zullen we de laatste punten van het contract doorlopen?
C: Ja. Onze jurist had twee opmerkingen. De eerste gaat over aansprakelijkheid, die wil hij beperken tot de opdrachtsom.
R: Dat is voor ons akkoord, dat staat standaard in onze voorwaarden, maar ik zet het er expliciet in.
C: En de tweede gaat over de oplevering. Hij wil een datum.
R: Ik kan {month} toezeggen, met een marge van twee weken voor het weer.
C: Dat lijkt me redelijk.
---
R: Dan de praktische kant. Jullie krijgen {colleague} als projectleider. Hij belt je deze week om kennis te maken.
C: Prettig. Moeten wij nog iets voorbereiden?
R: De meterkast moet bereikbaar zijn en er moet ruimte zijn voor de container met materiaal. Ik stuur een lijstje.
C: Helemaal goed. Hoe tekenen we?
R: Digitaal. Je ontvangt vanmiddag een link, {second} en jij tekenen allebei. Daarna sturen we de eerste factuur van dertig procent.
C: Dan is het zo geregeld. Ik ben heel tevreden over hoe dit is gegaan, dat mag ook gezegd worden.
R: Dank je wel, dat doet me goed. Mag ik jullie na de oplevering als referentie gebruiken?
C: Natuurlijk, graag zelfs.
`,
  summary: {
    template: "Sales",
    purpose: "Close the contract with {company} and plan the hand-over to delivery.",
    takeaways: [
      "The board of {company} said yes.",
      "Liability will be limited to the contract sum, at the request of their lawyer.",
      "Delivery in {month}, with two weeks of margin for weather.",
      "{customer} is happy to be a reference after delivery.",
    ],
    topics: {
      Contract: ["Two remarks of the lawyer, both agreed", "Digital signature by {customer} and {second}"],
      Handover: ["{colleague} becomes project leader", "First invoice of 30% after signing"],
    },
  },
  actionItems: [
    { who: "R", text: "Send contract for digital signature this afternoon" },
    { who: "K", text: "Call {customer} this week to introduce yourself as project leader" },
    { who: "R", text: "E-mail preparation checklist" },
    { who: "C", text: "Sign the contract together with {second}" },
  ],
};
