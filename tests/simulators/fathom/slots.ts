import type { Random } from "./random.ts";
import { competitors, type Company } from "./text/companies.ts";

const days = {
  nl: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
};
const months = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

const first = (name: string): string => name.split(" ")[0] ?? name;

export type Fill = (text: string, where: "spoken" | "written") => string;

/**
 * Draws one conversation's names and numbers and fills them into texts. Spoken words follow the language of the meeting;
 * written ones (summary, action items) are English, as Fathom's always are.
 */
export function createFill(
  random: Random,
  input: {
    language: "nl" | "en";
    company: Company;
    rep: string;
    colleague: string;
    customer: string;
    second: string;
    at: Date;
  },
): Fill {
  const day = random.whole(0, 4);
  const month = (input.at.getUTCMonth() + random.whole(1, 3)) % 12;
  const amount = random.whole(36, 190) * 500;
  const small = random.whole(15, 92) * 100;
  const values = { percent: random.whole(12, 46), count: random.whole(24, 180), weeks: random.whole(2, 6) };
  const rival = random.pick(competitors);

  return (text, where) => {
    const language = where === "written" ? "en" : input.language;
    const money = (value: number): string => {
      if (where === "written") return `€${value.toLocaleString("en-US")}`;
      return language === "nl" ? `${value.toLocaleString("de-DE")} euro` : `${value.toLocaleString("en-US")} euros`;
    };
    const slots: Record<string, string> = {
      rep: first(input.rep),
      customer: first(input.customer),
      second: first(input.second),
      colleague: first(input.colleague),
      company: input.company.name,
      city: input.company.city,
      sector: input.company.sector[language],
      amount: money(amount),
      amount2: money(small),
      percent: String(values.percent),
      count: String(values.count),
      weeks: String(values.weeks),
      day: days[language][day] ?? "",
      day2: days[language][(day + 2) % 5] ?? "",
      month: months[language][month] ?? "",
      competitor: rival,
    };
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole);
  };
}
