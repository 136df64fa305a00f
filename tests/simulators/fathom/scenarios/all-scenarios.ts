import { discovery } from "./en/discovery.ts";
import { escalation } from "./en/escalation.ts";
import { negotiation } from "./en/negotiation.ts";
import { partner } from "./en/partner.ts";
import { pipelineReview } from "./en/pipeline-review.ts";
import { portalDemo } from "./en/portal-demo.ts";
import { procurement } from "./en/procurement.ts";
import { renewal } from "./en/renewal.ts";
import { siteSurvey } from "./en/site-survey.ts";
import { batterij } from "./nl/batterij.ts";
import { dakinspectie } from "./nl/dakinspectie.ts";
import { kennismaking } from "./nl/kennismaking.ts";
import { klacht } from "./nl/klacht.ts";
import { kwartaalgesprek } from "./nl/kwartaalgesprek.ts";
import { laadpalen } from "./nl/laadpalen.ts";
import { ledverlichting } from "./nl/ledverlichting.ts";
import { offertebespreking } from "./nl/offertebespreking.ts";
import { onderhoud } from "./nl/onderhoud.ts";
import { ondertekening } from "./nl/ondertekening.ts";
import { prijsbezwaar } from "./nl/prijsbezwaar.ts";
import { verlies } from "./nl/verlies.ts";
import { warmtepomp } from "./nl/warmtepomp.ts";
import { weekstart } from "./nl/weekstart.ts";
import type { Scenario } from "./scenario.ts";

export const dutchScenarios: readonly Scenario[] = [
  kennismaking,
  offertebespreking,
  laadpalen,
  prijsbezwaar,
  klacht,
  dakinspectie,
  ondertekening,
  onderhoud,
  batterij,
  ledverlichting,
  warmtepomp,
  kwartaalgesprek,
  weekstart,
  verlies,
];

export const englishScenarios: readonly Scenario[] = [
  discovery,
  portalDemo,
  negotiation,
  siteSurvey,
  renewal,
  escalation,
  procurement,
  pipelineReview,
  partner,
];
