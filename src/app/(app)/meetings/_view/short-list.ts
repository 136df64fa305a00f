export type Choice = { id: string; name: string };

/** A select with more lines than this helps nobody, and would weigh more than the meetings themselves. */
const mostChoices = 100;

/** The first ones by name, and the chosen one wherever it stands. */
export function shortList(choices: readonly Choice[], chosen: string | undefined): Choice[] {
  return choices.filter(({ id }, index) => index < mostChoices || id === chosen).map(({ id, name }) => ({ id, name }));
}
