import type { Scenario } from "../scenario.ts";

export const warmtepomp: Scenario = {
  language: "nl",
  meetingType: "Adviesgesprek",
  titles: ["Warmtepomp {company}", "Van het gas af: {company}", "Verduurzaming gebouw {company} – sessie 2"],
  script: `
R: Vorige keer hebben we het over de isolatie gehad. Vandaag wil ik het over de verwarming hebben.
C: Ja, want de ketel is vijfentwintig jaar oud. Deze winter is hij twee keer uitgevallen.
D: En dan zit iedereen met een jas aan. Dat kan echt niet meer.
R: Jullie hebben drie wegen. Een nieuwe gasketel, een hybride opstelling, of helemaal elektrisch.
D: Helemaal elektrisch heeft onze voorkeur, maar het bestuur is bang dat het niet warm wordt.
R: Die zorg is begrijpelijk. Met de isolatie die er nu ligt, is het bij min zeven nog steeds eenentwintig graden. Ik heb het doorgerekend per ruimte.
C: Ook in de grote zaal? Die is zes meter hoog.
R: Ook daar, maar dan wel met een extra luchtverwarmer. Die zit in het ontwerp.
---
D: Hoeveel geluid maakt zo'n buitenunit? De buren zijn gevoelig.
R: Op de erfgrens blijf je onder de veertig decibel. Ik neem een geluidsberekening op in het voorstel.
C: Belangrijk, want anders krijgen we gedoe met de gemeente.
R: Daarom vraag ik ook vooraf een vooroverleg aan bij {city}.
---
C: Wat kost het en wat krijgen we terug?
R: De totale investering is {amount}. Er is subsidie, ongeveer {percent} procent. Die moet aangevraagd zijn vóórdat je opdracht geeft.
D: Daar is het bij een vorig project op misgegaan. Toen waren we te laat en kregen we niets.
R: Dan regelen wij de aanvraag. Ik heb alleen een machtiging nodig.
C: Dat is een hele geruststelling.
D: Wanneer moet het bestuur beslissen om volgende winter warm te zitten?
R: Uiterlijk in {month}, want de levertijd is {weeks} weken.
C: Dan zetten we het {day} op de agenda.
`,
  summary: {
    template: "Sales",
    purpose: "Choose a heating system that replaces the 25-year-old boiler of {company}.",
    takeaways: [
      "The boiler failed twice this winter; all-electric is preferred.",
      "The board fears that it will not be warm enough; the calculation shows 21 °C at −7 °C.",
      "Subsidy of about {percent}% must be requested before the order.",
      "Decision needed in {month} because of a delivery time of {weeks} weeks.",
    ],
    topics: {
      Options: ["New gas boiler", "Hybrid", "All-electric with an air heater in the main hall"],
      Surroundings: ["Below 40 dB at the border", "Preliminary talks with the municipality of {city}"],
    },
  },
  actionItems: [
    { who: "C", text: "Sign and return authorisation for the subsidy request as soon as possible" },
    { who: "R", text: "Include noise calculation in the proposal" },
    { who: "R", text: "Request preliminary consultation with the municipality of {city}" },
    { who: "C", text: "Put decision on the board agenda for {day}" },
  ],
};
