/** How a conversation begins before it gets to the point. */
export const openings = {
  nl: [
    "C: Hallo {rep}, hoor je mij goed?\nR: Luid en duidelijk. Goed je te spreken, {customer}.",
    "R: Goedemorgen {customer}, hoe gaat het?\nC: Druk, maar goed. Ik kom net uit een andere vergadering.\nR: Dan beginnen we rustig.",
    "C: Sorry dat ik iets later ben, de trein naar {city} had vertraging.\nR: Geen enkel probleem, ik heb even koffie gehaald.",
    "R: Welkom, fijn dat het vandaag lukt.\nC: Ja, dank dat je kon schuiven. Het was een hectische week.\nR: Daar weet ik alles van.",
    "R: Hoi {customer}, goed weekend gehad?\nC: Zeker, met de kinderen naar het strand geweest. En jij?\nR: Eindelijk de schuur opgeruimd. Zullen we?",
    "C: Ik zie je wel, maar ik hoor je niet.\nR: En nu?\nC: Ja, nu wel. Het was mijn koptelefoon.",
    "R: Goedemiddag. Ik heb een halfuur staan, lukt dat voor jou ook?\nC: Ja, om half moet ik echt weg.",
    "R: Het gesprek wordt opgenomen zodat ik niet hoef te typen. Is dat goed?\nC: Prima, stuur me de samenvatting maar.",
  ],
  en: [
    "C: Hi {rep}, can you hear me?\nR: Loud and clear. Good to see you, {customer}.",
    "R: Good morning {customer}, how are you?\nC: Busy but good. I just came out of another meeting.\nR: Then let's take it easy.",
    "C: Sorry I'm late, my previous call ran over.\nR: No problem at all.",
    "R: This call is recorded so that I don't have to type. Is that all right?\nC: Sure, just send me the summary.",
    "C: It's pouring here in {city}. How is it where you are?\nR: Grey, but dry. I'll take it.",
    "R: I have half an hour, does that work for you?\nC: Yes, I need to leave at half past.",
  ],
} as const;

/** How it ends. */
export const closings = {
  nl: [
    "R: Dan vat ik het samen en stuur ik het vandaag nog op.\nC: Fijn, dank je wel {rep}.\nR: Jij bedankt. Tot snel!",
    "C: Dan laat ik het hierbij, ik moet naar mijn volgende afspraak.\nR: Helemaal goed. Fijne dag nog!",
    "R: Heb je verder nog vragen?\nC: Nee, dit was helder. Prettig gesprek.\nR: Dat vond ik ook. Tot {day}.",
    "C: Ik ga het hier bespreken en dan hoor je van me.\nR: Top. Dag {customer}, groeten aan {second}.",
    "R: Bedankt voor je tijd.\nC: Graag gedaan, tot de volgende keer.",
  ],
  en: [
    "R: I'll put this in an e-mail today.\nC: Great, thank you {rep}.\nR: Thank you. Talk soon!",
    "C: I have to jump to my next call.\nR: No worries. Have a good day!",
    "R: Any questions left?\nC: No, that was clear. Good conversation.\nR: I thought so too. Until {day}.",
    "C: I'll discuss it internally and get back to you.\nR: Perfect. Say hello to {second}.",
  ],
} as const;
