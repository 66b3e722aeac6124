import { safeHtml as safe } from "../../page/escapeHtml.ts";
import { htmlDocument } from "../../page/htmlDocument.ts";
import { type Problem, SEVERITIES, type Severity } from "../../record/index.ts";
import { commandWordsIn } from "../../words/index.ts";
import type { Paper } from "../paper.ts";
import { pageOf } from "../paper.ts";
import { readingOf } from "../reading.ts";
import { KINDS } from "../rules/paperRule.ts";
import { type LaidBlock, type LaidPaper, layOut, type NumberedFinding, type Stretch } from "./layOut.ts";
import type { HeldAgainst } from "./paperOutput.ts";
import { PAPER_STYLE } from "./paperStyle.ts";
import { noPraise, readingText } from "./readingText.ts";

const READ = commandWordsIn.en.check.read;

/** Told apart by shape as well as by colour and word. */
const SHAPES: Record<Severity, string> = { error: "■", warning: "▲", note: "●" };

/** A paper with what was found in it beside its text, as a document that stands alone. */
export function writePaperHtml(
  paper: Paper,
  problems: readonly Problem[],
  held: readonly HeldAgainst[] = [],
): string {
  return new PaperWriter(paper, layOut(paper, problems), held).write();
}

class PaperWriter {
  private readonly paper: Paper;
  private readonly laid: LaidPaper;
  private readonly held: readonly HeldAgainst[];
  private readonly noteIds: ReadonlyMap<string, number>;
  private readonly called = new Set<string>();

  constructor(paper: Paper, laid: LaidPaper, held: readonly HeldAgainst[]) {
    this.held = held;
    this.paper = paper;
    this.laid = laid;
    this.noteIds = new Map(
      [...paper.notes.entries()].reverse().map(([i, { label }]) => [label.toLowerCase(), i + 1]),
    );
  }

  write(): string {
    const { paper, laid } = this;
    const title = paper.title?.text ?? paper.file;
    const blocks = laid.blocks.filter(({ kind }) => kind !== "title");
    const titled = laid.blocks.find(({ kind }) => kind === "title");
    const body = blocks.filter(({ kind }) => kind !== "note" && kind !== "credit");
    const notes = blocks.filter(({ kind }) => kind === "note");
    const credits = blocks.filter(({ kind }) => kind === "credit");
    const html = `<a class="skip" href="#text">Skip to the text</a>
<header lang="en"><p class="subtitle">Review of <span class="file">${safe(paper.file)}</span></p></header>
${this.summary()}
<main id="text" tabindex="-1">
${titled ? this.row(titled, `<h1>${this.stretches(titled)}</h1>`) : `<h1 class="untitled">${safe(title)}</h1>`}
${this.cards(laid.unplaced, "unplaced")}
${body.map((block) => this.row(block, this.body(block))).join("\n")}
${
  notes.length === 0
    ? ""
    : `<section role="doc-endnotes" aria-labelledby="notes"><h2 id="notes" lang="en">Notes</h2>
${notes.map((block, i) => this.row(block, this.note(block, i + 1))).join("\n")}
</section>`
}
${credits.map((block) => this.row(block, `<p class="small">${this.stretches(block)}</p>`)).join("\n")}
</main>`;
    return htmlDocument(html, {
      language: paper.language === "other" ? "und" : paper.language,
      title: `${title}: review`,
      style: `${PAPER_STYLE}${FILTERS}`,
      bodyClass: "review",
    });
  }

  private summary(): string {
    const { findings } = this.laid;
    const read = readingText(this.paper, READ, undefined, this.held).map((line) => safe(line));
    const told = `<p class="read">${read.join("<br>")}</p>`;
    const problems = findings.map(({ problem }) => problem);
    const unpraised = noPraise(this.paper, problems, READ).map((line) => safe(line));
    if (findings.length === 0)
      return `<section class="summary" lang="en" aria-label="Summary">${told}<p><strong>${nothingFound(this.paper)}</strong> ${unpraised.join(" ")}</p></section>`;
    const count = (test: (finding: NumberedFinding) => boolean) => findings.filter(test).length;
    const severities = SEVERITIES.map((severity) => {
      const n = count(({ problem }) => problem.severity === severity);
      return n === 0 ? "" : this.box(`s-${severity}`, `${badge(severity, n)}`);
    }).join("");
    const kinds = [...KINDS, undefined]
      .map((kind) => {
        const n = count((finding) => finding.kind === kind);
        return n === 0 ? "" : this.box(`k-${kind ?? "reading"}`, `${kind ?? "reading"} <b>${n}</b>`);
      })
      .join("");
    return `<section class="summary" lang="en" aria-label="Summary">${told}
<p><strong>${findings.length} ${findings.length === 1 ? "finding" : "findings"}.</strong> An error is a fault for certain, a warning very likely one, a note something a careful reviewer would look at. Untick a box to hide what it names.</p>${unpraised.map((line) => `\n<p>${line}</p>`).join("")}
<fieldset><legend>How sure</legend>${severities}</fieldset>
<fieldset><legend>What about</legend>${kinds}</fieldset>
<details><summary>All findings in a list</summary><ol>${findings
      .map(
        ({ number, problem, kind }) =>
          `<li class="s-${problem.severity} k-${kind ?? "reading"}" value="${number}"><a href="#f${number}">${safe(problem.message)}</a> <span class="place">${safe(this.place(problem))}</span></li>`,
      )
      .join("\n")}</ol></details>
</section>`;
  }

  private box(name: string, label: string): string {
    return `<label><input type="checkbox" id="show-${name}" checked> ${label}</label>`;
  }

  private row(block: LaidBlock, text: string): string {
    return `<div class="row"><div class="words">${text}</div>${this.cards(block.findings, "margin")}</div>`;
  }

  private body(block: LaidBlock): string {
    const inner = this.stretches(block);
    return block.kind === "heading" ? `<h2>${inner}</h2>` : `<p>${inner}</p>`;
  }

  private note(block: LaidBlock, number: number): string {
    return `<p class="entry" id="note-${number}">${this.stretches(block)}</p>`;
  }

  private stretches({ stretches }: LaidBlock): string {
    return stretches.map((stretch) => this.stretch(stretch)).join("");
  }

  private stretch({ text, mark, isLabel, findings, begins, ends }: Stretch): string {
    const plain = isLabel
      ? `<span class="number">[${safe(text)}]</span> `
      : mark === undefined
        ? safe(text)
        : this.mark(mark);
    if (findings.length === 0) return plain;
    const severity = SEVERITIES.find((one) => findings.some(({ problem }) => problem.severity === one))!;
    const kinds = [...new Set(findings.map(({ kind }) => kind ?? "reading"))];
    const severities = new Set(findings.map((finding) => finding.problem.severity));
    const lone = `${kinds.length === 1 ? ` k-${kinds[0]}` : ""}${severities.size === 1 ? ` s-${severity}` : ""}`;
    const anchors = begins.map(({ number }) => `<span id="m${number}"></span>`).join("");
    const numbers = ends
      .map(
        ({ number, problem, kind }) =>
          `<a class="ref s-${problem.severity} k-${kind ?? "reading"}" href="#f${number}" aria-label="finding ${number}, ${problem.severity}">${number}</a>`,
      )
      .join("");
    return `${anchors}<mark class="is-${severity}${lone}">${plain}</mark>${numbers}`;
  }

  private mark(label: string): string {
    const note = this.noteIds.get(label.toLowerCase());
    const text = safe(label);
    if (note === undefined) return `<sup>[${text}]</sup>`;
    this.called.add(label);
    return `<sup><a href="#note-${note}" role="doc-noteref">${text}</a></sup>`;
  }

  private cards(findings: readonly NumberedFinding[], name: string): string {
    if (findings.length === 0) return "";
    return `<aside class="${name}" lang="en" aria-label="Findings">${findings.map((finding) => this.card(finding)).join("\n")}</aside>`;
  }

  private card({ number, problem, kind }: NumberedFinding): string {
    const { severity, message, rule, related } = problem;
    const others = related ?? [];
    const list = others.map(
      (place) => `<li>${safe(place.message)} <span class="place">${safe(this.place(place))}</span></li>`,
    );
    const more =
      others.length === 0
        ? ""
        : others.length <= 3
          ? `<ul>${list.join("")}</ul>`
          : `<details><summary>${others.length} related places</summary><ul>${list.join("")}</ul></details>`;
    return `<div class="card is-${severity} s-${severity} k-${kind ?? "reading"}" id="f${number}"><p><a class="back" href="#m${number}" aria-label="finding ${number}: to its place in the text">${number}</a> ${badge(severity)} ${safe(message)}</p>${more}<p class="rule">${kind === undefined ? "" : `${kind} · `}${safe(rule)} · ${safe(this.place(problem))}</p></div>`;
  }

  private place({ line }: { line: number }): string {
    const page = pageOf(this.paper, line);
    if (page !== undefined) return `page ${page}`;
    return `${this.paper.linesAreParagraphs ? "paragraph" : "line"} ${line}`;
  }
}

/** "Nothing" is only said of a paper that was surely read. */
function nothingFound(paper: Paper): string {
  return readingOf(paper).certain
    ? "Nothing was found to mark."
    : "Nothing was marked, but the reading is in doubt.";
}

function badge(severity: Severity, count?: number): string {
  const word = count === undefined || count === 1 ? severity : `${severity}s`;
  return `<span class="badge is-${severity}"><span aria-hidden="true">${SHAPES[severity]}</span> ${count === undefined ? "" : `<b>${count}</b> `}${word}</span>`;
}

/** What an unticked box hides: cards, references and list items; a mark loses its colour where nothing else holds it. */
const FILTERS = [...SEVERITIES.map((one) => `s-${one}`), ...KINDS.map((one) => `k-${one}`), "k-reading"]
  .map(
    (name) =>
      `body:has(#show-${name}:not(:checked)) :is(.card,.ref,.summary li).${name}{display:none}body:has(#show-${name}:not(:checked)) mark.${name}{all:unset}`,
  )
  .join("\n");
