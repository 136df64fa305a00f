import type { Scenario } from "../scenario.ts";

export const batterij: Scenario = {
  language: "nl",
  meetingType: "Adviesgesprek",
  titles: [
    "Batterij en netcongestie {company}",
    "Uitbreiden zonder zwaardere aansluiting – {company}",
    "Batterijadvies {company}",
  ],
  script: `
C: De netbeheerder zegt dat we op zijn vroegst in 2031 een zwaardere aansluiting krijgen. Maar wij willen volgend jaar uitbreiden. Wij zitten dus klem.
R: Dat hoor ik inmiddels elke week. Hoeveel vermogen kom je tekort?
C: Op drukke momenten ongeveer {count} kilowatt. Verder op de dag valt het mee.
R: Hoe vaak per week gebeurt dat?
C: Een keer of vier, steeds rond elf uur als de ovens en de compressor samen draaien.
R: Dan heb je het over korte pieken. Daar is een batterij heel geschikt voor. Hij laadt 's nachts en overdag uit de zon, en vangt de piek op.
C: En dan hoeven wij niets aan de aansluiting te doen?
R: Nee. Het is wel belangrijk dat we de regeling goed instellen, anders ga je toch over je contract heen.
---
C: Wat zijn de risico's? Ik lees van alles over brand.
R: Een terechte vraag. We gebruiken lithium-ijzerfosfaat, dat is veel stabieler dan wat in telefoons zit. De container staat buiten, minimaal vijf meter van de gevel.
C: Onze verzekeraar is streng. De vorige keer was dat een drama.
R: Daarom betrek ik de verzekeraar altijd vóór de opdracht. Wij leveren het veiligheidsdossier aan.
C: Goed zo, want anders wordt het een probleem.
---
R: Qua investering moet je denken aan {amount}. Daar staat tegenover dat je volgend jaar gewoon kunt uitbreiden.
C: Dat is een fors bedrag. Maar niet kunnen groeien kost ons meer.
R: Precies. Wil je dat ik uitreken wat een maand vertraging je kost? Dan heb je een eerlijk vergelijk.
C: Dat zou heel nuttig zijn voor de raad van commissarissen.
R: Dan heb ik jullie meetdata van het laatste jaar nodig en de verwachte machines.
C: Krijg je van {second}. Die zit daar bovenop.
`,
  summary: {
    template: "Sales",
    purpose: "Find a way for {company} to grow although the grid in {city} is full until 2031.",
    takeaways: [
      "Shortage of {count} kW in short peaks, about four times a week around 11:00.",
      "A battery can take these peaks without a larger connection.",
      "The insurer must be involved before the order; earlier experience was bad.",
      "Indicative investment of {amount}.",
    ],
    topics: {
      "Grid congestion": ["Larger connection not before 2031", "Expansion is planned for next year"],
      Safety: ["Lithium iron phosphate, container outside at five metres", "Noordlicht supplies the safety file"],
    },
  },
  actionItems: [
    { who: "C", text: "{second} sends last year's metering data and the list of expected machines" },
    { who: "R", text: "Calculate cost of a month of delay for the supervisory board" },
    { who: "R", text: "Call the insurer of {company} about requirements" },
  ],
};
