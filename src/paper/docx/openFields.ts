const MOST_FIELDS = 1_000;

/**
 * The fields that are open where a Word file is being read. Of each it is told first by which code Word makes it, then
 * what came of it, which alone is text; the code may hold fields with results of their own.
 */
export class OpenFields {
  /** Of each, whether its code is still being told. */
  private fields: boolean[] = [];
  private codes = 0;

  get isInCode(): boolean {
    return this.codes > 0;
  }

  begin(): void {
    this.fields.push(true);
    this.codes += 1;
    // No paper has so many fields within fields; what was left open long ago is forgotten.
    if (this.fields.length > MOST_FIELDS)
      this.codes -= this.fields.splice(0, MOST_FIELDS / 2).filter((isCode) => isCode).length;
  }

  /** Behind this stands its result. */
  separate(): void {
    if (this.fields.at(-1)) this.codes -= 1;
    if (this.fields.length > 0) this.fields[this.fields.length - 1] = false;
  }

  end(): void {
    if (this.fields.pop()) this.codes -= 1;
  }

  /** A code that goes on over the end of a paragraph was never closed. */
  endParagraph(): void {
    if (this.codes > 0) this.fields = this.fields.filter((isCode) => !isCode);
    this.codes = 0;
  }
}
