import type { Scenario } from "../scenario.ts";

export const kwartaalgesprek: Scenario = {
  language: "nl",
  meetingType: "Kwartaalgesprek",
  titles: ["Kwartaalgesprek {company}", "Evaluatie na oplevering {company}", "{company}: resultaten en vervolg"],
  script: `
R: Het systeem draait nu een half jaar. Hoe bevalt het?
C: Heel goed, eerlijk waar. We hebben {percent} procent meer opgewekt dan jullie hadden beloofd.
R: Dat zie ik ook in de cijfers. Het was natuurlijk een zonnig voorjaar, maar dit is echt mooi.
C: De medewerkers vinden het scherm in de kantine geweldig. Iedereen kijkt hoeveel stroom we maken.
R: Leuk om te horen. Zijn er ook dingen die beter kunnen?
C: Het portaal vind ik wat traag. En de maandrapportage komt soms pas halverwege de maand.
R: Dat ga ik intern bespreken. De rapportage hoort op de derde werkdag bij je te zijn.
C: Dat zou fijn zijn, want de directie vraagt erom.
---
R: We zien dat je op zondag nog veel teruglevert tegen een lage prijs. Heb je weleens aan opslag gedacht?
C: Ja, maar ik dacht dat het nog te duur was.
R: De prijzen zijn het laatste jaar flink gezakt. Een batterij van jullie maat kost nu {amount}.
C: Dat valt mee. Kun je eens uitrekenen wat dat oplevert?
R: Zeker, op basis van jullie echte data. Dan heb je het over twee weken.
---
C: Wat ik je ook wil vertellen: ik sprak vorige week een collega-ondernemer in {city}. Die zoekt een partij. Ik heb jullie naam genoemd.
R: Wat ontzettend aardig. Mag ik hem bellen?
C: Ja, hij verwacht je. Ik mail je zijn nummer.
R: Super, dank je wel. Dan spreken we elkaar volgend kwartaal weer, of eerder over de batterij.
C: Prima, blij met de samenwerking.
`,
  summary: {
    template: "Customer Success",
    purpose: "Quarterly review with {company}, six months after delivery.",
    takeaways: [
      "Production is {percent}% above the promise; {customer} is very satisfied.",
      "The portal is slow and the monthly report arrives late.",
      "Interest in a battery of about {amount}.",
      "{customer} refers a fellow entrepreneur in {city}.",
    ],
    topics: {
      Results: ["Sunny spring, production above plan", "Screen in the canteen is popular"],
      "Points to improve": ["Speed of the portal", "Monthly report on the third working day"],
    },
  },
  actionItems: [
    { who: "R", text: "Calculate battery yield on actual data within two weeks" },
    { who: "R", text: "Call the referred entrepreneur in {city}" },
    { who: "C", text: "E-mail phone number of the referral" },
    { who: "R", text: "Discuss report timing and portal speed internally" },
  ],
};
