/** Where an English conversation wanders off to: each may stand at any `---` of any script. */
export const englishDetours: readonly string[] = [
  `C: What happens to the warranty if you go out of business?
R: The product warranty comes from the manufacturer, so it stays. Our own work is insured separately.
C: Okay, so it doesn't depend on you.
R: Exactly. I'll send you the terms, it's a single page.`,
  `C: Our IT people don't like unknown devices on the network.
R: They don't have to. The system uses its own SIM card.
C: They'll be happy about that.
R: If they want to look along, they get read-only access.`,
  `R: May I ask how you buy your energy now?
C: Through a broker. The contract ends next year.
R: Then let's check what they charge for feeding back, some suppliers have introduced a fee.
C: I didn't know that. That's annoying.
R: It doesn't have to be a problem, but we should calculate with it.`,
  `D: I keep worrying about the schedule. The previous contractor promised all kinds of things.
R: You're right to be critical. We work with a weekly plan that you can see yourself.
D: And if you run late?
R: Then you hear it from us before it happens, with a new date.
D: All right, that was exactly what was missing.`,
  `C: Can the system be extended later?
R: Yes, we size the cables for another {percent} percent.
C: Smart, because we grow quickly.`,
  `C: Are there any subsidies left?
R: There is a tax deduction. On this amount it saves you roughly {percent} percent.
C: That's great. Do I have to apply for it myself?
R: Within three months after the order. We send you a reminder and a completed form.`,
  `R: How many people work at {company}, by the way?
C: About sixty, in two shifts.
R: And who will be our contact during installation?
C: Our site manager. She's around all day.
R: Perfect, she'll get a message from the foreman every morning.`,
  `C: What do you do with the old equipment?
R: We take it with us and have it recycled. You get a certificate.
C: Good, we need that for our sustainability report.`,
  `C: How does it perform in winter?
R: December brings about a tenth of June. That's why I always calculate with a full year.
C: Honest answer. Somebody else pretended that every month is summer.
R: Nobody is helped by that when the first winter comes.`,
  `D: Could we see a comparable installation?
R: Certainly, there is one half an hour from you. They're proud of it and like to show it.
D: Excellent, let's plan that.`,
  `C: Let me share something that went wrong with our last supplier. They left the site in a terrible state.
R: That won't happen. Cleaning up is part of the hand-over, and you sign for it.
C: Good. My colleagues still complain about it.`,
];
