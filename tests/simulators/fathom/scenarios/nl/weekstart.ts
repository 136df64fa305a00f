import type { Scenario } from "../scenario.ts";

export const weekstart: Scenario = {
  language: "nl",
  meetingType: "Intern overleg",
  internal: true,
  titles: ["Weekstart verkoop", "Intern: pijplijn doornemen", "Verkoopoverleg team {city}"],
  script: `
R: Goedemorgen allemaal. Laten we kort beginnen met de belangrijkste dossiers van deze week.
K: Bij mij staat {company} bovenaan. Ze hebben de offerte van {amount} en beslissen {day}.
R: Wat is je gevoel erbij?
K: Goed. De technisch directeur wil graag, alleen inkoop is kritisch op de betaaltermijn.
R: Heb je hulp nodig?
K: Als jij de financieel directeur even belt, dan scheelt dat. Jullie kennen elkaar.
R: Doe ik vandaag nog.
---
K: Dan heb ik een lastige. Een klant in {city} wil annuleren omdat de levering te laat is.
R: Hoe laat is te laat?
K: {weeks} weken. De omvormers liggen nog bij de leverancier.
R: Dan moeten we met planning praten. Ik wil niet dat we dit met korting oplossen als het ook met een monteur extra kan.
K: Eens. Ik vraag na wat er mogelijk is.
---
R: Hoe staan we ervoor met de cijfers?
K: We zitten op {percent} procent van het kwartaaldoel. Vorige maand was sterk, deze maand nog wat mager.
R: Dan de vraag waar we het verschil maken. Ik zie veel offertes ouder dan dertig dagen waar niemand meer over belt.
K: Klopt. Ik stel voor dat we allemaal vanmiddag een uur blokken om die na te bellen.
R: Goed idee. Laten we dat om drie uur doen, met z'n allen.
K: Prima, ik zet het in de agenda.
R: Dank je. Fijne week en succes.
`,
  summary: {
    template: "General",
    purpose: "Start of the week: go through the most important deals of the sales team.",
    takeaways: [
      "{company} decides on {day} about a quote of {amount}.",
      "A customer in {city} threatens to cancel because delivery is {weeks} weeks late.",
      "The team stands at {percent}% of the quarterly target.",
      "One shared hour of calling about old quotes this afternoon.",
    ],
    topics: {
      Pipeline: ["{company}: purchasing is critical about payment terms"],
      Delivery: ["Inverters are still with the supplier"],
    },
  },
  actionItems: [
    { who: "R", text: "Call the CFO of {company} today" },
    { who: "K", text: "Ask planning what is possible for the late delivery in {city}" },
    { who: "K", text: "Block an hour at 15:00 for calling about old quotes" },
  ],
};
