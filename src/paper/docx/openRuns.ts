import type { NoteCall, PieceSource, RunSource } from "./wordParagraph.ts";

/** A stretch of text set alike. */
export interface Run {
  isSuperscript: boolean;
  isBold: boolean;
  isItalic: boolean;
  isHidden: boolean;
  /** A note called by a mark of its author's choice, which the rest of the run holds. */
  called: NoteCall | undefined;
}

/**
 * The runs that are open where a Word file is being read, and where the outermost of them and the element within it stand
 * in the XML: comments are put into the file there.
 */
export class OpenRuns {
  private readonly xml: string;
  private readonly runs: Run[] = [];
  private outer: RunSource | undefined;
  private source: PieceSource | undefined;
  /** Where the tag that was read last ends. */
  position = 0;

  constructor(xml: string) {
    this.xml = xml;
  }

  get run(): Run | undefined {
    return this.runs.at(-1);
  }

  /** The element of a run that is being read. */
  get element(): PieceSource | undefined {
    return this.source;
  }

  begin(): void {
    this.runs.push({
      isSuperscript: false,
      isBold: false,
      isItalic: false,
      isHidden: false,
      called: undefined,
    });
    if (this.runs.length > 1) return;
    const start = this.tagStart();
    const end = this.position;
    this.outer = { start, end, tag: this.xml.slice(start, end), properties: "", contentStart: end };
  }

  end(): void {
    if (this.runs.length === 1 && this.outer) this.outer.end = this.position;
    this.runs.pop();
  }

  beginProperties(): void {
    if (this.runs.length === 1 && this.outer) this.outer.contentStart = this.tagStart();
  }

  endProperties(): void {
    if (this.runs.length !== 1 || !this.outer) return;
    this.outer.properties = this.xml.slice(this.outer.contentStart, this.position);
    this.outer.contentStart = this.position;
  }

  beginElement(): PieceSource {
    this.source = {
      run: this.outer,
      isNested: this.runs.length > 1,
      start: this.tagStart(),
      end: this.position,
      text: undefined,
    };
    return this.source;
  }

  endElement(): void {
    if (this.source) this.source.end = this.position;
  }

  beginText(): void {
    this.beginElement().text = { start: this.position, end: this.position };
  }

  endText(): void {
    if (this.source?.text) this.source.text.end = this.tagStart();
  }

  private tagStart(): number {
    return this.xml.lastIndexOf("<", this.position - 1);
  }
}
