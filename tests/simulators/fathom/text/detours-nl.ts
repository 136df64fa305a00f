/** Where a Dutch conversation wanders off to: each may stand at any `---` of any script. */
export const dutchDetours: readonly string[] = [
  `C: Even over de garantie. Wat als jullie over vijf jaar niet meer bestaan?
R: De productgarantie loopt via de fabrikant, dus die blijft. En de verzekerde opleveringsgarantie dekt ons eigen werk.
C: Oké, dat staat dus los van jullie.
R: Precies. Ik stuur je de voorwaarden mee, het is één pagina.`,
  `C: Hoe zit het met het netwerk? Onze IT-afdeling wil geen vreemde apparaten.
R: Het systeem heeft een eigen simkaart, het komt niet op jullie netwerk.
C: Daar worden ze vast blij van.
R: En als ze mee willen kijken, krijgen ze alleen leesrechten.`,
  `R: Mag ik vragen hoe jullie nu de energie inkopen?
C: Via een collectief. Het contract loopt tot eind volgend jaar.
R: Dan is het goed om te weten wat er met teruglevering gebeurt, daar rekenen sommige leveranciers kosten voor.
C: Dat wist ik niet. Dat is wel vervelend.
R: Het hoeft geen probleem te zijn, maar we moeten ermee rekenen.`,
  `C: Onze buurman heeft ook panelen, die had vorig jaar brand. Dat was echt verschrikkelijk.
R: Dat wil niemand meemaken. Vaak komt het door slechte connectoren. Wij laten elke string meten door een onafhankelijk bureau.
C: Krijgen we daar een rapport van?
R: Ja, dat zit in het opleverdossier. Je verzekeraar vraagt er meestal ook om.`,
  `R: Hoeveel mensen werken er eigenlijk bij {company}?
C: Ongeveer veertig, verdeeld over twee ploegen.
R: En wie is het aanspreekpunt als er gemonteerd wordt?
C: Dat is onze bedrijfsleider. Die loopt de hele dag rond.
R: Perfect, dan krijgt hij elke ochtend een bericht van de voorman.`,
  `C: Is er nog subsidie te krijgen?
R: Er is een investeringsaftrek. Over dit bedrag scheelt dat ongeveer {percent} procent van wat je normaal aan belasting betaalt.
C: Dat is mooi meegenomen. Moet ik dat zelf aanvragen?
R: Binnen drie maanden na de opdracht. Wij sturen je een herinnering en een ingevuld formulier.
C: Heel fijn, want zulke dingen vergeten wij altijd.`,
  `D: Wat merken onze klanten ervan tijdens de bouw?
R: Er staat een hoogwerker aan de achterkant. De ingang blijft vrij en we boren niet voor tien uur.
D: Top, want in de ochtend hebben we de meeste aanloop.
R: Dat hebben we meegenomen in de planning.`,
  `C: Ik heb nog een vraag over de betaling. Kan het ook in termijnen?
R: Dat kan. Veel klanten kiezen voor drie termijnen, en er is ook een lease.
C: Wat is daar het nadeel van?
R: Over de hele looptijd betaal je iets meer. Het voordeel is dat je eigen geld vrij blijft.
C: Ik leg het voor aan onze accountant.`,
  `C: Wat doen jullie met de oude apparatuur?
R: Die nemen we mee en die wordt gerecycled. Je krijgt daar een bewijs van.
C: Goed, dat hebben we nodig voor ons milieuverslag.
R: Dan zet ik het er standaard bij.`,
  `R: Heb je de proefopstelling nog bekeken?
C: Ja, vorige week. Ik was onder de indruk, het was stiller dan ik dacht.
R: Dat hoor ik vaker. Op foto's lijkt het altijd groter.
C: De collega's waren ook enthousiast.`,
  `C: Kan het systeem later nog uitgebreid worden?
R: Ja, we leggen de kabels dik genoeg aan voor nog eens {percent} procent erbij.
C: Dat is slim, want wij groeien hard.
R: Dan hoef je over drie jaar niet opnieuw te beginnen.`,
  `D: Ik blijf me zorgen maken over de planning. De vorige aannemer beloofde ook van alles.
R: Terecht dat je kritisch bent. Wij werken met een vaste weekplanning die je zelf kunt zien.
D: En als jullie uitlopen?
R: Dan hoor je dat van ons voordat het zover is, met een nieuwe datum.
D: Oké. Dat is precies wat er toen ontbrak.`,
  `R: Even iets anders, hoe loopt het met de verbouwing van jullie kantine?
C: Traag, maar het wordt prachtig. Over een maand kun je komen lunchen.
R: Dat houd ik je aan.
C: Afgesproken.`,
  `C: Moeten wij een vergunning aanvragen?
R: Voor het dak niet. Voor de container buiten wel, dat duurt gemiddeld {weeks} weken.
C: Doen jullie dat?
R: Ja, wij vullen alles in en jij hoeft alleen te tekenen.`,
  `C: Kun je iets zeggen over het rendement in de winter?
R: In december haal je ongeveer een tiende van juni. Daarom reken ik altijd met het hele jaar.
C: Eerlijk. Een ander deed alsof het elke maand zomer was.
R: Daar heeft niemand iets aan als de eerste winter komt.`,
];
