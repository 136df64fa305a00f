import type { Scenario } from "../scenario.ts";

export const dakinspectie: Scenario = {
  language: "nl",
  meetingType: "Technisch overleg",
  titles: ["Uitkomst dakinspectie {company}", "Dakinspectie {city} – vervolg", "Technisch overleg dak {company}"],
  script: `
R: We zijn vorige week op het dak geweest en ik wil de uitkomst met jullie doornemen. {colleague} van onze techniek is er ook bij.
K: Goedemorgen. Ik heb de inspectie zelf gedaan, dus vraag gerust.
C: Fijn. Ik ben vooral benieuwd of het dak het houdt.
K: Het goede nieuws is dat de spanten sterk genoeg zijn. Aan de noordzijde zitten wel een paar zwakke plekken in de dakbedekking.
C: Hoe erg is dat?
K: Op drie plekken staat water en is de naad losgekomen. Dat moet eerst gerepareerd worden, anders leggen we panelen op een lek dak.
C: Daar was ik al bang voor. De vorige eigenaar heeft er nooit iets aan gedaan.
---
R: We hebben twee mogelijkheden op een rij gezet. Of je laat alleen de slechte plekken repareren, of je vervangt de hele noordkant.
C: Wat zou jij doen?
K: Eerlijk gezegd zou ik het in één keer goed doen. De rest van die kant is over vijf jaar ook op, en dan moeten alle panelen eraf.
C: En wat kost dat?
R: Repareren is ongeveer {amount2}. Vervangen is duurder, maar dan krijg je vijftien jaar garantie op de waterdichtheid.
C: Ik moet dat met de eigenaar van het pand bespreken, want dat dak is officieel niet van mij.
R: Wil je dat ik daar een korte onderbouwing voor schrijf? Met foto's erbij?
C: Ja graag, dat helpt. Hij is nogal kritisch.
---
K: Wat ik nog wil noemen: de bliksembeveiliging is verouderd. Daar moet de verzekeraar naar kijken.
C: Goed dat je het zegt. Dat had ik zelf nooit bedacht.
R: Ik zet het in het verslag. Als we {day} groen licht hebben van de eigenaar, dan blijft de planning voor {month} staan.
C: Ik ga mijn best doen. Bedankt voor de duidelijke uitleg.
`,
  summary: {
    template: "Technical",
    purpose: "Share the result of the roof inspection at {company} and choose how to repair it.",
    takeaways: [
      "Rafters are strong enough for panels.",
      "Three weak spots on the north side have to be repaired first; a repair costs about {amount2}.",
      "The building belongs to a landlord who must approve.",
      "Lightning protection is outdated; the insurer must look at it.",
    ],
    topics: {
      Findings: ["Standing water and loose seams in three places", "Rest of the north side lasts about five years"],
      Options: ["Repair only", "Replace the whole north side with fifteen years of warranty"],
    },
  },
  actionItems: [
    { who: "R", text: "Write a short substantiation with photos for the landlord" },
    { who: "C", text: "Ask the landlord for approval before {day}" },
    { who: "K", text: "Include lightning protection in the inspection report" },
  ],
};
