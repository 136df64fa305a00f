import type { Scenario } from "../scenario.ts";

export const onderhoud: Scenario = {
  language: "nl",
  meetingType: "Verlenging",
  titles: [
    "Verlenging onderhoudscontract {company}",
    "Onderhoud {company}: nieuwe periode",
    "Servicecontract {company}",
  ],
  script: `
R: Jullie onderhoudscontract loopt in {month} af. Ik wilde even terugkijken en vooruitkijken.
C: Goed plan. In het algemeen loopt het prima, moet ik zeggen.
R: Fijn. In de afgelopen twaalf maanden hebben we {count} meldingen gehad, waarvan de meeste op afstand zijn opgelost.
C: Ja, dat merk ik ook. Vaak krijg ik een berichtje dat er iets wás, en dan is het al klaar.
R: Precies zo hoort het. De beschikbaarheid kwam uit op negenennegentig procent.
C: Netjes. Het enige wat ik lastig vond, was die ene keer in de zomer dat een omvormer vervangen moest worden. Dat duurde lang.
R: Klopt, toen was er een tekort bij de fabrikant. Inmiddels hebben we zelf reservedelen op voorraad.
---
C: Wat gaat de verlenging kosten? Ik zag dat de tarieven omhoog zijn.
R: Met indexatie wordt het {amount2} per jaar. Als je voor drie jaar tekent, houden we de prijs van nu.
C: Drie jaar is lang. Wat als we gaan verhuizen?
R: Dan kun je het contract kosteloos meenemen of met drie maanden opzeggen. Dat zet ik erbij.
C: Dan vind ik drie jaar aantrekkelijk.
---
C: We denken ook over uitbreiding. Op het tweede gebouw ligt nog niets.
R: Leuk! Zal ik daar vast een schets voor maken?
C: Doe maar, maar geen haast. Het wordt op zijn vroegst volgend jaar.
R: Dan kom ik er in het voorjaar op terug. Ik stuur het verlengingsvoorstel {day}.
C: Uitstekend. Bedankt voor de goede zorgen.
`,
  summary: {
    template: "Customer Success",
    purpose: "Review the past service year of {company} and renew the maintenance contract.",
    takeaways: [
      "{count} reports in twelve months, most solved remotely; availability 99%.",
      "Three-year renewal at today's price is attractive if it can be ended on a move.",
      "Second building may follow next year.",
    ],
    topics: {
      "Service review": ["One slow inverter replacement because of a shortage", "Spare parts are now in stock"],
      Renewal: ["{amount2} a year with indexation", "Three years keeps the current price"],
    },
  },
  actionItems: [
    { who: "R", text: "Send renewal proposal on {day} with the moving clause" },
    { who: "R", text: "Follow up in spring about the second building, no rush" },
  ],
};
