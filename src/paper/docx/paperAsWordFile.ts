import { wordPackage } from "../../page/wordPackage.ts";
import { footnote, footnoteCall, wordParagraph, wordRun } from "../../page/wordXml.ts";
import type { Problem } from "../../record/index.ts";
import type { Paper } from "../paper.ts";
import { type LaidBlock, layOut, type NumberedFinding, type Stretch } from "../report/layOut.ts";
import { commentEnd, commentStart, withMarksBehindCalls, wordComment } from "./comments.ts";

const STYLES: Record<LaidBlock["kind"], string | undefined> = {
  title: "Title",
  heading: "Heading1",
  paragraph: undefined,
  note: "FootnoteText",
  credit: "Small",
};

/**
 * A paper of any format as a new Word file: its text, its notes as real footnotes, and what was found as comments.
 * Word allows none within a footnote, so what was found there stands where the note is called.
 */
export function paperAsWordFile(paper: Paper, problems: readonly Problem[]): Uint8Array {
  return new WordWriter(paper, problems).write();
}

class WordWriter {
  private readonly paper: Paper;
  private readonly laid: ReturnType<typeof layOut>;
  private readonly notes = new Map<string, LaidBlock>();
  private readonly called = new Map<LaidBlock, number>();
  private readonly footnotes: string[] = [];
  private readonly commented = new Set<NumberedFinding>();

  constructor(paper: Paper, problems: readonly Problem[]) {
    this.paper = paper;
    this.laid = layOut(paper, problems);
    for (const block of this.laid.blocks)
      if (block.label !== undefined && !this.notes.has(block.label.toLowerCase()))
        this.notes.set(block.label.toLowerCase(), block);
  }

  write(): Uint8Array {
    const { paper, laid } = this;
    const body = laid.blocks.filter(({ kind }) => kind !== "note" && kind !== "credit");
    const paragraphs = body.map((block) => this.block(block));
    const uncalled = laid.blocks.filter((block) => block.kind === "note" && !this.called.has(block));
    const rest = [
      ...(uncalled.length > 0 ? [wordParagraph(wordRun("Notes that no mark calls"), "Heading1")] : []),
      ...[...uncalled, ...laid.blocks.filter(({ kind }) => kind === "credit")].map((block) =>
        this.block(block),
      ),
    ];
    // What has no place in the text stands at its beginning.
    const left = laid.findings.filter((finding) => !this.commented.has(finding));
    const lead =
      left.length === 0
        ? ""
        : wordParagraph(
            `${left.map(({ number }) => commentStart(number)).join("")}${wordRun(paper.file, "<w:i/>")}${left.map(({ number }) => commentEnd(number)).join("")}`,
            "Small",
          );
    return wordPackage({
      title: paper.title?.text ?? paper.file,
      language: paper.language === "other" ? "en" : paper.language,
      body: withMarksBehindCalls(lead + paragraphs.join("") + rest.join(""), 0),
      footnotes: this.footnotes.join(""),
      comments: laid.findings.map(({ number, problem }) => wordComment(number, problem, paper)).join(""),
    });
  }

  private block(block: LaidBlock): string {
    return wordParagraph(
      block.stretches.map((stretch) => this.stretch(stretch)).join(""),
      STYLES[block.kind],
    );
  }

  private stretch({ text, mark, isLabel, begins, ends }: Stretch): string {
    const starting = begins.filter((finding) => !this.commented.has(finding));
    for (const finding of starting) this.commented.add(finding);
    const inner = mark !== undefined ? this.call(mark) : isLabel ? wordRun(`[${text}] `) : wordRun(text);
    return `${starting.map(({ number }) => commentStart(number)).join("")}${inner}${ends.map(({ number }) => commentEnd(number)).join("")}`;
  }

  private call(label: string): string {
    const note = this.notes.get(label.toLowerCase());
    const superscript = '<w:vertAlign w:val="superscript"/>';
    if (!note) return wordRun(`[${label}]`, superscript);
    if (this.called.has(note)) return wordRun(label, superscript);
    const id = this.called.size + 1;
    this.called.set(note, id);
    const shown = label === `${id}` ? undefined : label;
    const text = note.stretches.filter(({ isLabel }) => !isLabel).map((stretch) => wordRun(stretch.text));
    this.footnotes.push(footnote(id, text.join(""), shown));
    const within = note.findings.filter((finding) => !this.commented.has(finding));
    for (const finding of within) this.commented.add(finding);
    return `${within.map(({ number }) => commentStart(number)).join("")}${footnoteCall(id, shown)}${within.map(({ number }) => commentEnd(number)).join("")}`;
  }
}
