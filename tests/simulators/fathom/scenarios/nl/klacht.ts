import type { Scenario } from "../scenario.ts";

export const klacht: Scenario = {
  language: "nl",
  meetingType: "Service",
  titles: ["Klacht storing {company}", "Spoed: installatie {company} ligt stil", "Evaluatie storing {company}"],
  script: `
C: Ik ben hier echt niet blij mee, {rep}. De installatie ligt al negen dagen plat en ik word van het kastje naar de muur gestuurd.
R: Dat spijt me oprecht. Negen dagen is onacceptabel, ook volgens onze eigen afspraken. Mag ik even nagaan wat er gebeurd is?
C: Op maandag ging het alarm. Ik heb gebeld, toen zou er dinsdag iemand komen. Die kwam niet. Woensdag weer gebeld, toen wist niemand er iets van.
R: Dat is slecht gegaan. Ik zie in het systeem dat de melding bij de verkeerde regio is terechtgekomen.
C: Dat is jullie probleem, niet het mijne. Het kost mij elke dag geld. Ik ben er helemaal klaar mee.
R: Je hebt gelijk. Ik los het nu op en leg het niet terug bij jou. Geef me twee minuten, ik bel de planning terwijl jij meeluistert.
---
R: Er is een monteur, {colleague}, die vanmiddag om drie uur bij je is. Hij heeft het onderdeel bij zich.
C: Eerst zien, dan geloven.
R: Terecht. Je krijgt om twaalf uur een bericht met zijn naam en kenteken. En om vijf uur bel ik je zelf.
C: Oké. En de schade? Ik heb uitgerekend dat ik ongeveer {amount2} ben misgelopen.
R: In je contract staat een vergoeding vanaf dag twee. Stuur mij je berekening, dan zorg ik dat die deze week wordt behandeld.
C: Ik wil ook weten hoe jullie voorkomen dat dit nog een keer gebeurt. Anders ga ik weg, dat meen ik.
R: Dat begrijp ik. Ik vraag onze servicemanager om een verslag met oorzaak en maatregelen. Dat heb je {day}.
C: Goed. Ik waardeer dat je het serieus neemt, maar het vertrouwen is wel beschadigd.
R: Dat moeten we terugverdienen. Ik plan een gesprek over {weeks} weken om te kijken of het beter gaat.
C: Doe dat maar.
`,
  summary: {
    template: "Customer Success",
    purpose: "Handle the complaint of {company} about an outage that lasted nine days.",
    takeaways: [
      "The fault report landed in the wrong region; two promised visits did not happen.",
      "A technician visits this afternoon at 15:00 with the part.",
      "{customer} claims about {amount2} of lost production and threatens to leave.",
      "A root-cause report is promised for {day}.",
    ],
    topics: {
      "What went wrong": ["Alarm on Monday, no visit on Tuesday", "Nobody knew about the report on Wednesday"],
      "Recovery plan": ["Compensation from day two according to contract", "Review call in {weeks} weeks"],
    },
  },
  actionItems: [
    { who: "R", text: "Call {customer} today at 17:00 to check that the installation runs again, urgent" },
    { who: "C", text: "E-mail the calculation of lost production" },
    { who: "R", text: "Get root-cause report from service and send it on {day}" },
    { who: "R", text: "Schedule review call in {weeks} weeks" },
  ],
};
