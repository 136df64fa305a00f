import type { Scenario } from "../scenario.ts";

export const laadpalen: Scenario = {
  language: "nl",
  meetingType: "Adviesgesprek",
  titles: ["Laadplein {company}", "Laadpunten wagenpark {company}", "{company}: elektrificatie wagenpark"],
  script: `
C: We krijgen in {month} de eerste elektrische bestelbussen en we hebben nog geen enkele laadpaal. Eigenlijk zijn we te laat.
R: Geen zorgen, dat horen we vaker. Om hoeveel bussen gaat het?
C: Nu {count}, en elk jaar komen er een stuk of vijf bij. De chauffeurs zijn rond zes uur 's avonds terug.
R: En ze rijden 's ochtends weer om hoe laat weg?
C: Om half zeven. Dus ze staan twaalf uur stil.
R: Dan heb je geen snelladers nodig. Met elf kilowatt per punt en slimme verdeling zijn ze elke ochtend vol.
C: Dat scheelt vast in de kosten.
R: Enorm. Een snellader kost al gauw {amount}, terwijl een gewoon punt een tiende daarvan is.
---
C: Onze aansluiting is wel een probleem. We zitten op honderdzestig ampère en ik hoorde dat er in {city} niets bij kan.
R: Dat klopt, daar is het net vol. Daarom sturen we op piekvermogen. Het systeem kijkt elke tien seconden wat er nog over is en verdeelt dat over de bussen.
C: En als een chauffeur met spoed weg moet?
R: Dan geeft hij voorrang in de app. Die bus laadt dan op vol vermogen.
C: Handig. Hoe rekenen we af met de mensen die thuis laden?
R: Daar heb je een pas voor nodig. Wij koppelen dat aan jullie salarispakket, de vergoeding komt maandelijks binnen als bestand.
C: Dat is precies waar onze administratie bang voor was, dat ze alles met de hand moeten doen.
---
R: Ik wil graag een schouw doen op het terrein. De afstand tot de meterkast bepaalt de helft van de prijs.
C: Dat kan {day}, dan ben ik er zelf.
R: Perfect, dan neem ik onze elektrotechnisch adviseur mee. Daarna heb je binnen een week een voorstel.
C: Kun je ook kijken of er nog subsidie is?
R: Zeker, voor laadpunten bij bedrijven is er een potje. Dat staat of valt met snel aanvragen.
C: Laten we dat dan met voorrang oppakken.
`,
  summary: {
    template: "Sales",
    purpose: "Plan charging for the electric vans of {company} within a full grid in {city}.",
    takeaways: [
      "{count} vans arrive in {month}; about five more each year.",
      "Vans stand still for twelve hours: 11 kW points with smart load sharing are enough.",
      "No larger connection available in {city}, so peak control is required.",
      "Administration fears manual settlement of home charging.",
    ],
    topics: {
      "Charging profile": ["Back at 18:00, out at 06:30", "Priority button for urgent trips"],
      "Grid connection": ["160 A, cannot be raised", "Load is measured and divided every ten seconds"],
    },
  },
  actionItems: [
    { who: "R", text: "Urgent: apply for the charging subsidy for {company}" },
    { who: "R", text: "Site visit in {city} on {day} with electrical adviser" },
    { who: "R", text: "Send proposal for {count} charging points within a week after the visit" },
    { who: "C", text: "Share van schedule and expected growth by e-mail" },
  ],
};
