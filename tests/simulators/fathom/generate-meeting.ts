import { colleagues, specialists, type Colleague } from "./people.ts";
import { createRandom, type Random } from "./random.ts";
import { dutchScenarios, englishScenarios } from "./scenarios/all-scenarios.ts";
import type { Scenario } from "./scenarios/scenario.ts";
import { createFill } from "./slots.ts";
import { companies } from "./text/companies.ts";
import { timestamp, type ActionItem, type Invitee, type Meeting } from "./wire-meeting.ts";
import { writeSummary } from "./write-summary.ts";
import { writeTranscript, type Cast } from "./write-transcript.ts";

const minuteMs = 60_000;

/** One meeting, the same for the same seed and index. `at` is its slot in the calendar. */
export function generateMeeting(input: { seed: number; index: number; recordingId: number; at: Date }): Meeting {
  const random = createRandom(input.seed * 1_000_003 + input.index * 7_919);
  const recorder = pickColleague(random);
  const language = random.chance(recorder.team === "International" ? 0.75 : 0.06) ? "en" : "nl";
  const all = language === "nl" ? dutchScenarios : englishScenarios;
  // Walking through the list keeps neighbours different; the random step keeps it from looking like a list.
  const scenario = all[(input.index + random.whole(0, 3)) % all.length] ?? random.pick(all);
  const company = random.pick(companies.filter((one) => one.language === language));
  const [customer, second] = company.people;
  const colleague = scenario.internal
    ? random.pick(colleagues.filter((one) => one !== recorder)).name
    : random.pick(specialists);
  const fill = createFill(random, { language, company, rep: recorder.name, colleague, customer, second, at: input.at });
  const callUrl = `https://fathom.video/calls/${input.recordingId + 500_000_000}`;

  const people = invite(random, scenario, { recorder, colleague, customer, second, domain: company.domain });
  const cast: Cast = {
    R: { name: recorder.name, matchedEmail: recorder.email },
    C: { name: customer, matchedEmail: people.customer.matched_speaker_display_name ? people.customer.email : null },
    D: { name: second, matchedEmail: people.second.matched_speaker_display_name ? people.second.email : null },
    K: { name: colleague, matchedEmail: people.colleague.email },
  };
  const { items, seconds } = writeTranscript(random, scenario, cast, (text) => fill(text, "spoken"));
  const written = (text: string): string => fill(text, "written");
  const actionItems = scenario.actionItems.map(({ who, text }, index): ActionItem => {
    const at = Math.round(seconds * (0.55 + (0.4 * (index + 1)) / (scenario.actionItems.length + 1)));
    return {
      description: written(text),
      user_generated: random.chance(0.12),
      completed: random.chance(0.15),
      recording_timestamp: timestamp(at),
      recording_playback_url: `${callUrl}?timestamp=${at}`,
      assignee: {
        name: cast[who].name,
        email: who === "C" ? people.customer.email : cast[who].matchedEmail,
        team: who === "R" ? recorder.team : null,
      },
    };
  });

  const recordingFrom = input.at.getTime() + random.whole(-20, 240) * 1000;
  const recordingTo = recordingFrom + (seconds + random.whole(4, 30)) * 1000;
  const plannedMinutes = [30, 45, 60].find((minutes) => minutes * 60 >= seconds) ?? 60;
  const title = fill(random.pick(scenario.titles), "spoken");
  return {
    recording_id: input.recordingId,
    title,
    meeting_title: random.chance(0.9) ? title : null,
    meeting_type: scenario.meetingType,
    url: callUrl,
    share_url: `https://fathom.video/share/${shareCode(random)}`,
    meeting_url: random.chance(0.85) ? `https://meet.example.com/${input.recordingId.toString(36)}` : null,
    created_at: iso(recordingTo + random.whole(2, 9) * minuteMs),
    scheduled_start_time: iso(input.at.getTime()),
    scheduled_end_time: iso(input.at.getTime() + plannedMinutes * minuteMs),
    recording_start_time: iso(recordingFrom),
    recording_end_time: iso(recordingTo),
    calendar_invitees_domains_type: scenario.internal ? "only_internal" : "one_or_more_external",
    shared_with: random.pick(["no_teams", "single_team", "single_team", "all_teams"]),
    transcript_language: language,
    calendar_invitees: people.list,
    recorded_by: {
      name: recorder.name,
      email: recorder.email,
      email_domain: domainOf(recorder.email),
      team: recorder.team,
    },
    transcript: items,
    default_summary: {
      template_name: scenario.summary.template,
      markdown_formatted: writeSummary({
        scenario,
        fill: written,
        callUrl,
        seconds,
        nextSteps: actionItems.map(({ assignee, description }) => ({ name: assignee.name ?? "", text: description })),
      }),
    },
    action_items: actionItems,
  };
}

function invite(
  random: Random,
  scenario: Scenario,
  who: { recorder: Colleague; colleague: string; customer: string; second: string; domain: string },
): { list: Invitee[]; customer: Invitee; second: Invitee; colleague: Invitee } {
  const theirs = (name: string): Invitee => ({
    name: random.chance(0.93) ? name : null,
    email: `${address(name)}@${who.domain}`,
    email_domain: who.domain,
    is_external: true,
    // Fathom matches on the exact name only, so now and then a voice stays unmatched.
    matched_speaker_display_name: random.chance(0.88) ? name : null,
  });
  const customer = theirs(who.customer);
  const second = theirs(who.second);
  const colleague = ours(who.colleague);
  const list = [ours(who.recorder.name)];
  if (scenario.internal) return { list: [...list, colleague], customer, second, colleague };
  list.push(customer);
  if (/^D:/m.test(scenario.script) || random.chance(0.35)) list.push(second);
  if (/^K:/m.test(scenario.script)) list.push(colleague);
  return { list, customer, second, colleague };
}

function ours(name: string): Invitee {
  const email = colleagues.find((one) => one.name === name)?.email ?? `${address(name)}@noordlicht.example`;
  return { name, email, email_domain: domainOf(email), is_external: false, matched_speaker_display_name: name };
}

function pickColleague(random: Random): Colleague {
  let left = random.next() * colleagues.reduce((sum, { weight }) => sum + weight, 0);
  return colleagues.find(({ weight }) => (left -= weight) < 0) ?? random.pick(colleagues);
}

function address(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^a-z ]/g, "")
    .split(" ")
    .join(".");
}

function shareCode(random: Random): string {
  const letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789".split("");
  return Array.from({ length: 20 }, () => random.pick(letters)).join("");
}

const domainOf = (email: string): string => email.split("@")[1] ?? "";
const iso = (time: number): string => new Date(time).toISOString().replace(".000Z", "Z");
