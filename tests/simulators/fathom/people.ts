/** A colleague of the demo company, as Fathom's `/team_members` and `/users` tell of them. */
export type Colleague = {
  name: string;
  email: string;
  team: string | null;
  /** Share of the recordings. */
  weight: number;
  /** Has left: Fathom still has the recordings, Koppel has archived the rep. */
  archived?: true;
  /** Records, but nobody has made a rep of them in Koppel. */
  unknown?: true;
};

const at = (name: string): string => `${name}@noordlicht.example`;

/** Noordlicht Energie: six reps, one who left, and a trainee whom Koppel does not know. */
export const colleagues: readonly Colleague[] = [
  { name: "Sanne de Wit", email: at("sanne.dewit"), team: "Sales Noord", weight: 24 },
  { name: "Bram Kuipers", email: at("bram.kuipers"), team: "Sales Noord", weight: 20 },
  { name: "Fatima El Idrissi", email: at("fatima.elidrissi"), team: "Sales Zuid", weight: 20 },
  { name: "Joost van Dijk", email: at("joost.vandijk"), team: "Sales Zuid", weight: 15 },
  { name: "Lotte Vermeer", email: at("lotte.vermeer"), team: "International", weight: 16 },
  { name: "Daan Hoekstra", email: at("daan.hoekstra"), team: "International", weight: 12 },
  { name: "Peter Smit", email: at("peter.smit"), team: "Sales Zuid", weight: 6, archived: true },
  { name: "Kim Jansen", email: at("kim.jansen"), team: null, weight: 4, unknown: true },
];

/** The six whom a demo workspace makes sales reps, and the one it archives. */
export const demoReps = colleagues.filter((one) => !one.unknown);

export const teams = ["Sales Noord", "Sales Zuid", "International"] as const;

/** They never record; they join. */
export const specialists = ["Marieke Blom", "Rick Overbeek", "Yara Nasser", "Stefan Wolters"] as const;
