import { visibleText } from "../../record/index.ts";
import { type Paper, placeOf, type Sentence } from "../paper.ts";
import type { DatedSentence } from "./datedSentences.ts";

export const TO_CONFIRM = "To be confirmed";

/** Longer ones are tables or text without full stops; of them only the words around a date are looked at. */
export const LONGEST_SENTENCE = 2_000;

/** What all parts of a case share while it is begun: the paper, its works by their notes, ids, and what has to be said. */
export class Drafting {
  readonly paper: Paper;
  readonly paperId: string;
  /** The id of a work by the label of the note that cites it. */
  readonly workOf = new Map<string, string>();
  readonly remarks: string[] = [];
  private readonly ids = new Map<string, number>();

  constructor(paper: Paper) {
    this.paper = paper;
    this.paperId = this.newId("paper");
  }

  /** The paper at that place, and the works its notes there cite. */
  citations(
    sentence: Sentence,
    { exact, prefix, suffix, from }: Omit<DatedSentence, "edtf" | "sentence">,
  ): unknown[] {
    const words = visibleText(exact, 400);
    const { line } = placeOf(this.paper, sentence, from);
    const place = this.paper.pageStarts
      ? { locator: String(pageAt(this.paper.pageStarts, line)), label: "page" }
      : { locator: String(line), label: this.paper.linesAreParagraphs ? "paragraph" : "line" };
    const [before, after] = [context(prefix), context(suffix)];
    const works = [
      ...new Set(sentence.marks.flatMap(({ label }) => this.workOf.get(label.toLowerCase()) ?? [])),
    ];
    return [
      {
        source: this.paperId,
        ...place,
        ...(words === ""
          ? {}
          : {
              anchor: {
                exact: words,
                ...(before === "" ? {} : { prefix: before }),
                ...(after === "" ? {} : { suffix: after }),
              },
            }),
      },
      ...works
        .slice(0, 20)
        .map((source) => ({ source, note: "Named in a note of the paper there; not seen." })),
    ];
  }

  /** An id that nothing else in the case has. */
  newId(wanted: string): string {
    const key = wanted.toLowerCase();
    const used = this.ids.get(key) ?? 0;
    this.ids.set(key, used + 1);
    return used === 0 ? wanted : this.newId(`${wanted}-${used + 1}`);
  }
}

function pageAt(starts: readonly number[], line: number): number {
  const after = starts.findIndex((first) => first > line);
  return Math.max(1, after < 0 ? starts.length : after);
}

/** Spaces at the ends stay: they part the words from those quoted. */
function context(text: string): string {
  const clean = visibleText(text, 200);
  if (clean === "") return "";
  return `${/^\s/.test(text) ? " " : ""}${clean}${/\s$/.test(text) ? " " : ""}`;
}

/** A year alone is written bare. */
export function written(edtf: string): string | number {
  return /^[1-9]\d{3}$/.test(edtf) ? Number(edtf) : edtf;
}

/** Lower case with hyphens, as ids are written; for text without Latin letters a plain word. */
export function slug(text: string, otherwise: string): string {
  const plain = (from: string) =>
    from
      .normalize("NFKD")
      .replace(/[^A-Za-z0-9]+/g, "-")
      .toLowerCase()
      .replace(/^-+/, "")
      .replace(/^(.{1,48})(?:-.*)?$/, "$1")
      .slice(0, 48)
      .replace(/(?<!-)-+$/g, "");
  return plain(text) || plain(otherwise) || "entry";
}
