/**
 * A question that cannot be answered as it was asked: an option the model has not, a state that is infeasible. The
 * message says what was found and what was expected; `about` names the part of the question, where one is at fault.
 */
export class WrongQuestion extends Error {
  override name = "WrongQuestion";
  readonly about: string | undefined;

  constructor(message: string, about?: string) {
    super(message);
    this.about = about;
  }
}
