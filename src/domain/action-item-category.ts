import { fold } from "#domain/fold.ts";
import type { ActionItemCategory } from "#domain/meeting.ts";

type Rule = { category: ActionItemCategory; says: RegExp };

/** Words in front of the verb that say nothing: "Please …", "Jan to …", "Graag …", "To do: …". */
const preamble =
  /^(?:(?:please|graag|to ?do|action|actie|we (?:need|have) to|need to|moeten?|zal|wil)\b[:\s-]*|\p{L}+ (?:to|will|gaat|zal|moet) )+/u;

/** The first word usually is the deed: "Call Jan to plan a demo" is a call, whatever it is about. */
const openings: readonly Rule[] = [
  { category: "call", says: /^(?:call|phone|ring|bel(?:len)?|opbellen|terugbellen|nabellen|telefoneer|telefoneren)\b/ },
  { category: "email", says: /^(?:e-?mail(?:en)?|mail(?:en)?)\b/ },
  { category: "follow-up", says: /^(?:follow[ -]?up|opvolgen|volg\b.*\bop|check[ -]in|terugkomen op|kom terug op)\b/ },
  {
    category: "meeting",
    says: /^(?:schedule|reschedule|book|plan(?:nen)?|inplannen|verzetten|verplaats(?:en)?)\b/,
  },
];

/** Otherwise what it is about, the most telling first: a proposal that is mailed is still a proposal. */
const subjects: readonly Rule[] = [
  {
    category: "proposal",
    says: /\b(?:proposals?|quot(?:e|es|ation|ations)|estimates?|offers?|pricing|price list|contracts?|agreements?|sow|order form|offertes?|voorstel(?:len)?|prijsopgaven?|prijslijst|aanbod|aanbieding(?:en)?|overeenkomst(?:en)?|opdrachtbevestiging(?:en)?)\b/,
  },
  {
    category: "call",
    says: /\b(?:(?:phone|follow[ -]?up|intro) calls?|call (?:back|him|her|them|the)|give (?:\p{L}+ )+a call|bellen|belt|belafspraa?k(?:en)?|opbellen|terugbellen|nabellen|telefonisch)\b/u,
  },
  {
    category: "meeting",
    says: /(?<!\b(?:for|in|at|before|after|during|from|of) (?:the |our |this |that |next |last |today's )*)\bmeetings?\b|\b(?:appointments?|demos?|site visits?|calendar invite|invite|workshops?|kick-?off|(?:re)?schedule (?:a|an|the|another|with)|afspra(?:ak|ken)|vergadering(?:en)?|agenda-?uitnodiging|uitnodig(?:en|ing)|inplannen|inmeten|demonstraties?|bezoek(?:en)?|langskomen|langsgaan)\b/,
  },
  {
    category: "follow-up",
    says: /\b(?:follow(?:ing)?[ -]?up|check(?:ing)? in|get back to|circle back|touch base|reach out|remind(?:er)?|opvolg(?:en|ing)|volg(?:t|en)? .*\bop|kom(?:t|en)? .*\bterug op|terugkoppel(?:en|ing)|herinner(?:en|ing)|contact opnemen)\b/,
  },
  {
    category: "email",
    says: /\b(?:e-?mail(?:s|en|t)?|mail(?:en|t|tje)?|send|sends|sending|forward|share|sturen|stuur(?:t)?|opsturen|toesturen|doorsturen|delen|deel)\b/,
  },
  { category: "call", says: /\b(?:call|calls|phone)\b/ },
];

/** What kind of work an action item is, by rules in Dutch and English; `other` when none of them speaks. */
export function actionItemCategory(description: string): ActionItemCategory {
  const text = fold(description).replaceAll(/\s+/g, " ").trim();
  const deed = text.replace(preamble, "");
  const rule = openings.find(({ says }) => says.test(deed)) ?? subjects.find(({ says }) => says.test(text));
  return rule?.category ?? "other";
}
