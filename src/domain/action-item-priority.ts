import { fold } from "#domain/fold.ts";
import type { ActionItemPriority } from "#domain/meeting.ts";

type Rule = { priority: ActionItemPriority; says: RegExp };

const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:maan|dins|woens|donder|vrij|zater|zon)dag";
const month =
  "jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch)?|maart|apr(?:il)?|may|mei|june?|juni|july?|juli|aug(?:ust|ustus)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const date = `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/-]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${month})|(?:${month}) \\d{1,2}`;
const deadline = "by|before|no later than|due|until|voor|uiterlijk|tot";

/**
 * First match wins, on folded text. Denials ("niet dringend") stand before what they deny; a past "today" ("discussed today",
 * "today's call") is no hurry.
 */
const rules: readonly Rule[] = [
  {
    priority: "low",
    says: /\b(?:no (?:rush|hurry|urgency)|not (?:urgent|important)|low priority|nice to have|when (?:you|they|we|he|she) ha(?:ve|s) time|at some point|some ?day|eventually|if possible|optional(?:ly)?|in (?:the )?(?:long|longer) (?:run|term)|geen (?:haast|spoed|prioriteit)|niet (?:dringend|urgent|belangrijk)|lage prioriteit|ooit|te zijner tijd|als er tijd is|op termijn|eventueel|optioneel)\b/,
  },
  {
    priority: "urgent",
    says: /\b(?:asap|a\.s\.a\.p|as soon as possible|urgent(?:ly)?|immediate(?:ly)?|right (?:away|now)|straight away|at once|emergency|top priority|before (?:noon|tonight)|tonight|this (?:morning|afternoon|evening)|(?:end|close) of (?:the )?(?:day|business)|eod|cob|within (?:an|1|one|\d{1,2}) hours?|zsm|z\.s\.m|zo snel mogelijk|spoed|dringend|urente?|onmiddellijk|meteen|nu meteen|per direct|vanavond|vanmiddag|vanochtend|einde? van de dag|binnen (?:een|1|\d{1,2}) uur)\b/,
  },
  {
    priority: "urgent",
    says: /(?<!\b(?:discussed|reviewed|shared|mentioned|agreed|met|from|of|van|besproken) )\b(?:today|vandaag)\b(?!'s|’s| (?:besproken|gedeeld|genoemd))/,
  },
  {
    priority: "high",
    says: /\b(?:important|high priority|critical|crucial|priority|deadline|promised|tomorrow|this week|(?:end of|later) (?:the|this) week|eow|within (?:a|one|two|three|1|2|3) days?|(?:in )?the next (?:few|couple of) days|belangrijk|hoge prioriteit|prioriteit|cruciaal|beloofd|morgen|overmorgen|deze week|einde? van de week|binnen (?:een|twee|drie|1|2|3) dagen|komende dagen)\b/,
  },
  {
    priority: "high",
    says: new RegExp(`\\b(?:${deadline}) (?:(?:next|this|the|komende|aanstaande|de) )?(?:${day})\\b`),
  },
  { priority: "high", says: new RegExp(`\\b(?:${deadline}) (?:the |de )?(?:${date})(?!\\d)`) },
  {
    priority: "low",
    says: /\b(?:next (?:month|quarter|year)|in a few months|later this (?:month|quarter|year)|volgende? (?:maand|kwartaal|jaar)|volgend (?:kwartaal|jaar)|over een paar maanden|later dit (?:jaar|kwartaal))\b/,
  },
];

/** How soon an action item wants doing, by the words it uses in Dutch or English; `medium` when it does not say. */
export function actionItemPriority(description: string): ActionItemPriority {
  const text = fold(description).replaceAll(/\s+/g, " ");
  return rules.find(({ says }) => says.test(text))?.priority ?? "medium";
}
