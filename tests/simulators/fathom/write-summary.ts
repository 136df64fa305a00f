import type { Scenario } from "./scenarios/scenario.ts";

type SummaryInput = {
  scenario: Scenario;
  fill: (text: string) => string;
  callUrl: string;
  seconds: number;
  nextSteps: readonly { name: string; text: string }[];
};

/** Markdown in the form Fathom's templates give it: headings, and every point a link into the recording. */
export function writeSummary({ scenario, fill, callUrl, seconds, nextSteps }: SummaryInput): string {
  const { purpose, takeaways, topics } = scenario.summary;
  const points = takeaways.length + Object.values(topics).flat().length + 1;
  let index = 0;
  const linked = (text: string): string => {
    index += 1;
    return `[${fill(text)}](${callUrl}?timestamp=${Math.round((seconds * index) / (points + 1))})`;
  };
  return [
    `## Meeting Purpose\n\n${linked(purpose)}`,
    `## Key Takeaways\n\n${takeaways.map((text) => `  - ${linked(text)}`).join("\n")}`,
    `## Topics\n\n${Object.entries(topics)
      .map(([title, texts]) => `### ${title}\n\n${texts.map((text) => `  - ${linked(text)}`).join("\n")}`)
      .join("\n\n")}`,
    `## Next Steps\n\n${nextSteps.map(({ name, text }) => `  - **${name}:** ${text}`).join("\n")}`,
  ].join("\n\n");
}
