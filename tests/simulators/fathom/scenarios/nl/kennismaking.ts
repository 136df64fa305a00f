import type { Scenario } from "../scenario.ts";

export const kennismaking: Scenario = {
  language: "nl",
  meetingType: "Kennismaking",
  titles: ["Kennismaking {company}", "Eerste gesprek {company} – zonnepanelen", "{company} × Noordlicht: kennismaking"],
  script: `
R: Voordat we beginnen, is het goed als ik in twee minuten vertel wie wij zijn en dat jij daarna vertelt wat er bij jullie speelt?
C: Prima, ga je gang. Ik heb jullie site bekeken maar ik hoor het liever van iemand zelf.
R: Wij zijn Noordlicht, we zitten in Zwolle en Breda en we leggen zonnepanelen, laadpunten en batterijen aan bij bedrijven. We doen ontwerp, vergunning, installatie en beheer met eigen monteurs.
C: Met eigen monteurs, dat is fijn. Bij de vorige partij kwamen er steeds andere mensen en dat was echt vervelend.
R: Dat begrijp ik. Bij ons heb je één projectleider van begin tot eind. Vertel eens, hoe ziet het pand in {city} eruit?
C: We hebben een bedrijfshal van ongeveer vierduizend vierkante meter met een plat dak. Het dak is zes jaar geleden vernieuwd, dus dat zou sterk genoeg moeten zijn.
---
R: En hoe hoog is jullie verbruik op dit moment?
C: Vorig jaar zaten we op {count} duizend kilowattuur. De energierekening was {amount} en dat is voor ons gewoon te veel geworden.
R: Dat is een flinke rekening. Is het vooral overdag dat jullie stroom gebruiken?
C: Ja, de machines draaien van zeven tot vier. In het weekend staat bijna alles uit.
R: Dan past zon heel goed bij jullie profiel. Ik denk dat je zo'n {percent} procent van je verbruik zelf kunt opwekken.
C: Dat zou geweldig zijn. Mijn compagnon {second} moet ook overtuigd worden, die kijkt vooral naar de terugverdientijd.
---
R: Wie beslist er uiteindelijk, jullie samen?
C: Ja, samen. En boven de vijftigduizend euro moet het ook langs de bank.
R: Helder. Zal ik een dakscan laten doen en een rekenvoorbeeld maken met jullie eigen verbruik?
C: Graag. Wat kost die dakscan?
R: Niets, die doen we zonder verplichting. Ik heb alleen de kwartierdata van je slimme meter nodig, dan is het model betrouwbaar.
C: Die kan ik opvragen bij onze netbeheerder. Ik stuur ze je voor {day}.
R: Top. Dan plannen we over {weeks} weken een afspraak om de uitkomst door te nemen, met {second} erbij.
C: Doen we. Ik ben benieuwd, dit klinkt goed.
`,
  summary: {
    template: "Sales",
    purpose: "Introduce Noordlicht to {company} and find out whether rooftop solar fits their site in {city}.",
    takeaways: [
      "{company} spends {amount} a year on electricity, mostly used on weekdays between 7:00 and 16:00.",
      "The hall has about 4,000 m² of flat roof, renewed six years ago.",
      "{customer} and {second} decide together; the bank joins above €50,000.",
      "Previous supplier disappointed them with changing crews.",
    ],
    topics: {
      "Current situation": [
        "Consumption of {count},000 kWh a year",
        "Machines run during the day, weekend use is close to zero",
      ],
      "What we proposed": [
        "Free roof scan and a model on their own meter data",
        "Expected self-generation of about {percent}% of consumption",
      ],
    },
  },
  actionItems: [
    { who: "R", text: "Plan roof scan for {company} in {city}" },
    { who: "C", text: "Send quarter-hour meter data before {day}" },
    { who: "R", text: "Schedule follow-up meeting with {customer} and {second} in {weeks} weeks" },
  ],
};
