import type { Scenario } from "../scenario.ts";

export const prijsbezwaar: Scenario = {
  language: "nl",
  meetingType: "Onderhandeling",
  titles: ["Prijs en voorwaarden {company}", "{company}: vergelijking met {competitor}", "Onderhandeling {company}"],
  script: `
C: Ik zal eerlijk zijn, {rep}. We hebben ook een voorstel van {competitor} en die zitten {amount2} onder jullie.
R: Dank je voor je openheid. Mag ik vragen wat er in dat voorstel zit?
C: Ongeveer hetzelfde, denk ik. Ook {count} panelen, ook een batterij. Ik snap niet goed waar het verschil vandaan komt.
R: Zullen we ze naast elkaar leggen? Ik zie vaak dat de garantie en het beheer verschillen.
C: Dat is goed. Bij hen staat tien jaar garantie op de omvormer.
R: Bij ons is dat vijftien jaar, en een monteur binnen vierentwintig uur. Staat daar iets over responstijd in?
C: Nee, dat zie ik nergens.
R: Bij een storing van een week verlies je in de zomer al snel een paar duizend euro. Dat zit in ons contract dichtgetimmerd.
C: Dat is een punt. Maar {amount2} is voor ons wel heel veel geld, dat krijg ik niet verkocht aan de directie.
---
R: Wat zou je nodig hebben om het wel verkocht te krijgen?
C: Als je halverwege komt en de betaling spreidt, dan maak je een goede kans.
R: Korting geven zonder reden doe ik niet, dan zou mijn eerste prijs niet eerlijk zijn geweest. Wat ik wel kan, is de batterij een maat kleiner maken. Uit jullie data blijkt dat je de bovenste {percent} procent bijna nooit gebruikt.
C: Dat vind ik een eerlijk antwoord. Wat scheelt dat dan?
R: Ik moet het narekenen, maar dan zit je dicht bij hun prijs, met onze garantie.
C: En de betaling?
R: Dertig procent bij opdracht, zestig bij levering en tien procent na oplevering. Dat laatste deel betaal je pas als je tevreden bent.
C: Daar kan ik mee thuiskomen.
---
R: Wanneer beslist de directie?
C: {day}. Dus ik heb het stuk eigenlijk de dag ervoor nodig.
R: Dan heb je het uiterlijk morgenmiddag. Zal ik aansluiten bij dat overleg voor vragen over techniek?
C: Dat waardeer ik, maar ik doe het liever zelf. Blijf wel bereikbaar.
R: Doe ik, ik hou die ochtend vrij.
`,
  summary: {
    template: "Sales",
    purpose: "Handle the price objection of {company}, who hold a cheaper offer from {competitor}.",
    takeaways: [
      "{competitor} is {amount2} cheaper, with ten years of inverter warranty and no response time.",
      "A smaller battery closes most of the gap: the top {percent}% is hardly ever used.",
      "Payment in three parts (30/60/10) is acceptable to {customer}.",
      "The board decides on {day}; the revised proposal must be there the day before.",
    ],
    topics: {
      "Price gap": ["Same panel count, different warranty and service", "No discount without a change in scope"],
      Decision: ["Board meeting on {day}", "{customer} presents, {rep} stays reachable"],
    },
  },
  actionItems: [
    {
      who: "R",
      text: "Send revised proposal with the smaller battery to {customer} by tomorrow afternoon, deadline before the board meeting",
    },
    { who: "R", text: "Keep the morning of {day} free for questions by phone" },
    { who: "C", text: "Present the revised proposal to the board on {day}" },
  ],
};
