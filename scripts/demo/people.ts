/** Who can sign in to the demo workspace. The rep is one of the simulator's recorders, so there are meetings to see. */
export const demoPassword = "koppel-demo-2026";

export const demoAdmin = { name: "Noor Bakker", email: "admin@noordlicht.example", role: "admin" } as const;

export const demoMembers = [
  { name: "Mark Hendriks", email: "manager@noordlicht.example", role: "manager", team: "Sales Noord" },
  { name: "Sanne de Wit", email: "sanne.dewit@noordlicht.example", role: "rep", team: "Sales Noord" },
] as const;
