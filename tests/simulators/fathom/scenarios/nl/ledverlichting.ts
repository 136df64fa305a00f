import type { Scenario } from "../scenario.ts";

export const ledverlichting: Scenario = {
  language: "nl",
  meetingType: "Offerte",
  titles: ["Ledverlichting magazijn {company}", "Lichtplan {company} {city}", "Van tl naar led – {company}"],
  script: `
R: Ik heb het lichtplan klaar. Ik zal het laten zien, dan lopen we hal voor hal langs.
C: Graag. Onze mensen klagen al maanden over het licht bij de inpaktafels.
R: Dat zie ik terug in de meting. Daar haal je tweehonderd lux, terwijl het vijfhonderd moet zijn.
C: Oei, dat is slechter dan ik dacht.
R: In het nieuwe plan kom je overal boven de norm, met {count} armaturen in plaats van het dubbele nu.
C: Minder armaturen en toch meer licht? Dat klinkt bijna te mooi.
R: De oude lampen verliezen de helft van hun licht aan de behuizing. Deze niet. En met sensoren gaat het licht in de gangpaden alleen aan als er iemand loopt.
---
C: Wat is de besparing?
R: Ongeveer {percent} procent op je verlichting. Dat is {amount2} per jaar.
C: En de investering?
R: {amount}, inclusief montage in de avond zodat jullie kunnen doordraaien.
C: Dat laatste is voor ons een harde eis. Overdag kan er niemand in het magazijn.
R: Zo hebben we het ook gepland, van zes tot elf, in twee weken.
C: Ik mis nog de noodverlichting. Die moet ook vervangen worden.
R: Goed opgemerkt, die staat er niet in. Ik voeg hem toe en stuur een nieuwe versie.
---
C: Kan het ook gehuurd worden in plaats van gekocht? Onze controller vraagt dat altijd.
R: Ja, dan betaal je per maand uit de besparing. Ik zet beide varianten naast elkaar.
C: Top. Stuur maar op, dan neem ik het {day} mee naar het overleg.
`,
  summary: {
    template: "Sales",
    purpose: "Present the lighting plan for the warehouse of {company}.",
    takeaways: [
      "Packing tables get 200 lux where 500 is required.",
      "{count} fixtures replace twice as many; saving of about {percent}% or {amount2} a year.",
      "Installation must take place in the evening.",
      "Emergency lighting was missing from the plan.",
    ],
    topics: {
      "Lighting plan": ["All halls above the norm", "Sensors in the aisles"],
      Financing: ["Purchase {amount}", "Lease variant requested by the controller"],
    },
  },
  actionItems: [
    { who: "R", text: "Send new version of the quote with emergency lighting and a lease variant before {day}" },
    { who: "C", text: "Discuss both variants in the meeting on {day}" },
  ],
};
