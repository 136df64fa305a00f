import type { Scenario } from "../scenario.ts";

export const verlies: Scenario = {
  language: "nl",
  meetingType: "Evaluatie",
  titles: ["Evaluatie offertetraject {company}", "Afronding traject {company}", "{company}: terugkoppeling keuze"],
  script: `
C: Ik wilde je dit liever zelf vertellen dan per mail. We hebben voor {competitor} gekozen.
R: Dat is jammer, maar ik waardeer het dat je belt. Mag ik vragen waar het op gewonnen is?
C: Eigenlijk op snelheid. Zij konden in {month} al leveren en dat was voor ons doorslaggevend.
R: Dat hadden wij niet gehaald, dat klopt. Speelde de prijs ook mee?
C: Minder dan je denkt. Jullie waren zelfs iets voordeliger. Maar {second} had het gevoel dat we bij jullie lang op antwoorden moesten wachten.
R: Dat is een terechte klacht. In die twee weken was onze engineer ziek en dat heb ik niet goed opgevangen.
C: Dat had je mogen zeggen. Nu leek het alsof we niet belangrijk waren.
R: Daar heb je gelijk in. Dat neem ik mee.
---
C: De gesprekken zelf waren prettig hoor. Je was duidelijk en je beloofde geen gouden bergen.
R: Dank je. Is er een deel dat je nog niet hebt uitbesteed? Het onderhoud, of de laadpunten?
C: De laadpunten niet. Daar zijn we nog mee bezig, dat komt volgend jaar.
R: Mag ik daar in {month} op terugkomen?
C: Ja, dat mag. Zonder garantie natuurlijk.
R: Uiteraard. Ik wens jullie veel succes met de installatie. Loopt er iets vast, dan mag je me altijd bellen.
C: Dat vind ik sportief. Dank je wel voor al je werk.
`,
  summary: {
    template: "Sales",
    purpose: "Hear why {company} chose {competitor} and what can be learned.",
    takeaways: [
      "Lost on delivery time, not on price.",
      "{second} felt that answers took too long; nobody explained that an engineer was ill.",
      "Charging points are still open for next year.",
    ],
    topics: {
      Reasons: ["{competitor} delivers in {month}", "Two weeks without an answer"],
      "Next chance": ["Charging points, return to it in {month}"],
    },
  },
  actionItems: [
    { who: "R", text: "Return to {customer} about charging points in {month}" },
    { who: "R", text: "Share lessons about response time with the team" },
  ],
};
