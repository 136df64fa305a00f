/**
 * One kind of conversation, as text with slots. A script is one turn per line: `R:` the sales rep, `C:` the customer, `D:` the customer's
 * colleague, `K:` the rep's colleague. A line `---` is a place where the talk may wander off (see text/detours).
 * Slots: {rep} {customer} {second} {colleague} {company} {city} {amount} {amount2} {percent} {count} {weeks} {day} {day2} {month} {competitor} {sector}.
 */
export type Scenario = {
  language: "nl" | "en";
  meetingType: string;
  internal?: true;
  titles: readonly string[];
  script: string;
  /** English whatever the language, as Fathom writes it. */
  summary: {
    template: string;
    purpose: string;
    takeaways: readonly string[];
    topics: Readonly<Record<string, readonly string[]>>;
  };
  actionItems: readonly { who: "R" | "C" | "K"; text: string }[];
};
