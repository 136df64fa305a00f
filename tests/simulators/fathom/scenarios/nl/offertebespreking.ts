import type { Scenario } from "../scenario.ts";

export const offertebespreking: Scenario = {
  language: "nl",
  meetingType: "Offerte",
  titles: ["Offerte doornemen met {company}", "Bespreking offerte {company} {city}", "Offerte zonnedak {company}"],
  script: `
R: Ik deel even mijn scherm. Zien jullie de offerte?
C: Ja, we zien hem. {second} kijkt ook mee.
D: Goedemiddag. Ik heb hem gisteravond al doorgelezen, ik heb een paar vragen.
R: Mooi, dan gaan we meteen naar de kern. Het systeem bestaat uit {count} panelen, twee omvormers en de bekabeling naar de hoofdverdeler. Totaal {amount} exclusief btw.
D: Zit de steiger daar ook in? Bij een eerdere offerte kwam dat er later bovenop en daar was ik niet blij mee.
R: De steiger zit erin, net als de constructieberekening. Er komt bij ons geen meerwerk zonder dat jij vooraf getekend hebt.
D: Dat is prettig om te horen.
---
C: Hoe zit het met de terugverdientijd? Jullie schrijven zes komma drie jaar.
R: Klopt. Daarin heb ik gerekend met jullie eigen kwartierdata en met een stroomprijs die elk jaar twee procent stijgt. Als de prijs gelijk blijft wordt het zeven jaar.
D: En als de salderingsregeling verder wordt afgebouwd?
R: Voor grootverbruikers geldt die niet, dus dat heeft voor jullie geen effect.
D: Oké, dat wist ik niet.
---
C: Wanneer zouden jullie kunnen beginnen?
R: Als we voor {day} akkoord hebben, kan de montageploeg in {month} starten. De doorlooptijd op het dak is acht werkdagen.
C: Dat is snel. Onze drukste periode is in december, dus liever daarvoor.
R: Dan zet ik de planning alvast op optie. Wat heb je nog nodig om te beslissen?
D: Ik wil de berekening van de dakbelasting zien en één referentie in onze branche, {sector}.
R: Die stuur ik morgen. Ik heb een klant in {sector} die graag even gebeld wil worden.
C: Prima. Wat mij betreft zijn we er bijna.
D: Mits die dakberekening klopt ben ik ook akkoord.
`,
  summary: {
    template: "Sales",
    purpose: "Walk {customer} and {second} of {company} through the solar quote of {amount}.",
    takeaways: [
      "{company} is close to signing: {second} agrees once the roof load calculation is in.",
      "Payback of 6.3 years on their own meter data, 7 years with flat prices.",
      "Scaffolding and structural calculation are included; no extra work without a signature.",
      "Installation can start in {month} when approved before {day}.",
    ],
    topics: {
      Quote: ["{count} panels, two inverters, cabling to the main distribution board", "Total {amount} excluding VAT"],
      Concerns: ["Earlier supplier added scaffolding afterwards", "Wants a reference in {sector}"],
    },
  },
  actionItems: [
    { who: "R", text: "Send roof load calculation and a {sector} reference to {second} tomorrow" },
    { who: "R", text: "Reserve installation slot in {month} for {company}" },
    { who: "C", text: "Confirm approval of the quote before {day}" },
  ],
};
