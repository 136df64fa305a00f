/** A start that cannot go on, in words for the person at the terminal: what is wrong, and what to do next. */
export class StartError extends Error {
  override readonly name = "StartError";
  readonly nextSteps: readonly string[];

  constructor(message: string, nextSteps: readonly string[] = []) {
    super(message);
    this.nextSteps = nextSteps;
  }
}
