import {
  type Assessed,
  assess,
  type BegunPart,
  type CaseBundle,
  type Citations,
  caseUnder,
  type FormattedNote,
  languageOf,
  mainModelOn,
  type NoteFormatter,
  type PageAsked,
  type WhatIfOf,
} from "../../assessment/index.ts";
import { type EditHistory, EMPTY_HISTORY, nextSteps, rebaseHistory } from "../../edit/index.ts";
import { type AssessedPage, assessedPage } from "../../questions/assessedPage.ts";
import { type OpenedCase, openedCase } from "../../questions/openedCase.ts";
import {
  type BibliographyReader,
  type Case,
  type CaseAsOf,
  CONTENT_RULES,
  caseAsOf,
  checkCase,
  INTEGRITY_RULES,
  inFileOrder,
  locatorInWords,
  type Problem,
  parseCase,
  parseDate,
} from "../../record/index.ts";

import type { LanguageCode } from "../../words/index.ts";

export type Opening = Pick<CaseBundle, "folder" | "files" | "bibliographies"> &
  Partial<Pick<CaseBundle, "today">> & { citations: Citations };

const MOST_DAYS = 20;

/**
 * The case as the engine holds it: texts in, everything else worked out from them. It lives in a worker, and knows
 * nothing of the page.
 */
export class Session {
  private folder = "case";
  private today: number | undefined;
  private citations: Citations = {};
  private bibliographies: NonNullable<CaseBundle["bibliographies"]> = {};
  /** Undone and done again here, beside the texts it belongs to. */
  history: EditHistory = EMPTY_HISTORY;
  private texts: ReadonlyMap<string, string> = new Map();
  private parsed: Case | undefined;
  /** Of reading, and of what refers to what: they say that something is missing from the page. */
  private reading: Problem[] = [];
  private checked: Problem[] | undefined;
  private readonly assessed = new Map<string, Assessed>();
  private readonly known = new Map<number, CaseAsOf>();

  /** The same case again keeps what can be undone, as far as its lines were not changed meanwhile. */
  open({ folder, files, citations, today, bibliographies = {} }: Opening): OpenedCase {
    const texts = new Map(Object.entries(files));
    const isSame = this.folder === folder && this.texts.size > 0;
    const { history, lost } = isSame
      ? rebaseHistory(this.history, this.texts, texts)
      : { history: EMPTY_HISTORY, lost: [] };
    this.folder = folder;
    this.today = today === undefined ? undefined : dayNumber(today);
    this.citations = citations;
    this.bibliographies = bibliographies;
    this.history = history;
    this.setTexts(texts);
    return this.opened(lost);
  }

  setCitations(citations: Citations): void {
    this.citations = citations;
    this.assessed.clear();
  }

  get files(): ReadonlyMap<string, string> {
    return this.texts;
  }

  /** Reads the case again from these texts. */
  setTexts(texts: ReadonlyMap<string, string>): void {
    this.texts = texts;
    this.assessed.clear();
    this.known.clear();
    const { case: record, problems } = parseCase(texts, (name) => this.readBibliography(name));
    this.parsed = record;
    this.reading = inFileOrder([...problems, ...(record ? checkCase(record, INTEGRITY_RULES) : [])]);
    this.checked = undefined;
  }

  /** What every check says, not only those of reading: some solve the models, and nothing else waits for them. */
  problems(): readonly Problem[] {
    this.checked ??= inFileOrder([
      ...this.reading,
      ...(this.parsed ? checkCase(this.parsed, CONTENT_RULES, this.today) : []),
    ]);
    return this.checked;
  }

  /** Its reader stays with the program that serves the page, which sends what it read. */
  private readBibliography(name: string): ReturnType<BibliographyReader> {
    const read = this.bibliographies[name];
    if (read)
      return {
        value: read.value,
        problems: read.problems,
        lineOf: (index) => read.lines[index] ?? 1,
        otherIdsOf: (index) => read.otherIds?.[index] ?? [],
        lacksKey: (index) => read.withoutKey?.includes(index) ?? false,
      };
    const message = "this file cannot be read here; open the case anew";
    return {
      value: [],
      problems: [{ rule: "bibliography", severity: "error", message, file: name, line: 1, column: 1 }],
      lineOf: () => 1,
    };
  }

  /** Faults for which something is left out, each told from others by what it says. */
  errors(): Map<string, Problem> {
    const errors = this.reading.filter(({ severity }) => severity === "error");
    return new Map(errors.map((problem) => [`${problem.file} ${problem.message}`, problem]));
  }

  /** `lost`: what can no longer be undone or done again. */
  opened(lost: readonly string[] = []): OpenedCase {
    const { undo, redo } = nextSteps(this.history);
    return {
      ...openedCase(this.parsed, this.reading),
      ...(undo === undefined ? {} : { undo }),
      ...(redo === undefined ? {} : { redo }),
      ...(lost.length === 0 ? {} : { lost: [...lost] }),
    };
  }

  /** @throws Error when there is no readable case: views ask only when there is one. */
  get record(): Case {
    if (!this.parsed) throw new Error("no readable case is open");
    return this.parsed;
  }

  get isOpen(): boolean {
    return this.parsed !== undefined;
  }

  textOf(file: string): string | undefined {
    return this.texts.get(file);
  }

  /** What was known on a day, `2021-12-01`; kept, since every view asks for it, a slider with every step. */
  asOf(day: string): CaseAsOf {
    const number = dayNumber(day);
    let known = this.known.get(number);
    if (!known) {
      if (this.known.size >= MOST_DAYS) this.known.clear();
      known = caseAsOf(this.record, number);
      this.known.set(number, known);
    }
    return known;
  }

  /** As of a day, `2021-12-01`; kept, since several views ask for the same day. */
  assess(
    day: string,
    language: LanguageCode = "en",
    { whatIf, since }: PageAsked = {},
    onPart?: (begun: BegunPart) => void,
  ): Assessed {
    const number = dayNumber(day);
    const key = JSON.stringify([language, number, whatIf, since]);
    const known = this.assessed.get(key);
    if (known) return known;
    const written = languageOf(language);
    const record = whatIf ? this.under(whatIf, day) : this.record;
    const assessed = assess(record, {
      day: number,
      folder: this.folder,
      problems: this.reading,
      ...(written ? { language: written } : {}),
      ...(since === undefined ? {} : { since: dayNumber(since) }),
      ...(onPart === undefined ? {} : { onPart }),
    });
    if (this.assessed.size >= MOST_DAYS) this.assessed.clear();
    this.assessed.set(key, assessed);
    return assessed;
  }

  private under({ model, edits }: WhatIfOf, day: string): Case {
    const record = this.asOf(day).case;
    const id = model ?? mainModelOn(record, dayNumber(day))?.entry.id;
    return id === undefined ? record : caseUnder(record, id, edits);
  }

  assessPage(
    day: string,
    language?: LanguageCode,
    asked?: PageAsked,
    onPart?: (begun: BegunPart) => void,
  ): AssessedPage {
    const assessed = this.assess(day, language, asked, onPart);
    onPart?.({ part: "page" });
    return assessedPage(assessed, noteFormatter(this.citations));
  }
}

/** Of a text that names one day. */
export function dayNumber(day: string): number {
  const date = parseDate(day);
  if (!date) throw new Error(`"${day}" is no date`);
  return date.last;
}

/** Notes from what the citation processor has rendered beforehand: in full the first time, then shortly. */
export function noteFormatter(citations: Citations): NoteFormatter {
  return (sources, notes) => {
    const seen = new Set<string>();
    const titles = new Map(sources.map(({ id, title }) => [id, typeof title === "string" ? title : id]));
    return notes.map((cluster): FormattedNote => {
      const parts = cluster.map(({ id, locator, label }) => {
        const known = citations[id];
        const note = known ? (seen.has(id) ? known.short : known.full) : undefined;
        seen.add(id);
        const where = locator === undefined ? "" : `, ${locatorInWords({ locator, label })}`;
        const plain = titles.get(id) ?? id;
        return note
          ? { text: withLocator(note.text, where), html: withLocator(note.html, escapeText(where)) }
          : { text: `${plain}${where}.`, html: `${escapeText(plain)}${escapeText(where)}.` };
      });
      return {
        text: parts.map(({ text }, i) => (i < parts.length - 1 ? text.replace(/\.$/, "") : text)).join("; "),
        html: parts.map(({ html }, i) => (i < parts.length - 1 ? html.replace(/\.$/, "") : html)).join("; "),
      };
    });
  };
}

/** The place goes before what the style ends a note in full with, the day of reading and the address. */
function withLocator(note: string, locator: string): string {
  if (locator === "") return note;
  return note.endsWith("”")
    ? note.replace(/\.?”$/, `,”${locator.slice(1)}.`)
    : note.replace(ENDS, (end) => `${locator}${end}`);
}
const ENDS = /(?:, accessed [A-Z][a-z]+(?: \d{1,2})?,? \d{4})?(?:, https?:\/\/\S+?)?\.?$/;

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
