import { formatDay, visibleText, yamlList, yamlText } from "../../record/index.ts";
import { paperDay } from "../againstCase/paperDay.ts";
import { worksOf } from "../citations/index.ts";
import { CREDITS_MONEY } from "../lexicon/en/sponsoring.ts";
import type { Paper } from "../paper.ts";
import { type Actors, actorsOf } from "./actorsOfDraft.ts";
import { ACTORS, EVENTS, FORMATS, HEAD, NEXT, OUTCOMES, SOURCES, STEPS } from "./comments.ts";
import { excerpt } from "./datedSentences.ts";
import { Drafting, slug, TO_CONFIRM } from "./drafting.ts";
import { eventsOf, outcomesOf, stepsOf } from "./entriesOfDraft.ts";
import { formatsOf } from "./formatsOfDraft.ts";
import { formatsNamedIn } from "./namedFormats.ts";
import { sourceEntry } from "./sourceEntry.ts";

/** A case begun from a paper. */
export interface DraftCase {
  /** Text by name, relative to the case folder. */
  files: Map<string, string>;
  /** How many of each were found, for the file that holds them. */
  found: { what: string; count: number; file: string | undefined }[];
  /** What an analyst has to know before going on: what was not found, what stands in its place. */
  remarks: string[];
}

/**
 * What a paper offers for a case: the works it cites, the sentences that give dates, the actors and formats it names,
 * the outcomes it announces. Nothing is concluded: every entry says that it is to be confirmed and leads back to its
 * place in the paper. `schemaPath(file, schema)` says where a file finds its JSON Schema.
 */
export function caseFromPaper(paper: Paper, schemaPath: (file: string, schema: string) => string): DraftCase {
  return new DraftFiles(paper, schemaPath).write();
}

class DraftFiles {
  private readonly drafting: Drafting;
  private readonly schemaPath: (file: string, schema: string) => string;
  private readonly title: string;

  constructor(paper: Paper, schemaPath: (file: string, schema: string) => string) {
    this.drafting = new Drafting(paper);
    this.schemaPath = schemaPath;
    this.title = visibleText(paper.title?.text ?? "", 300);
  }

  write(): DraftCase {
    const { drafting } = this;
    const { paper } = drafting;
    const works = worksOf(paper).map(({ id, item, citations }) => ({
      id: drafting.newId(id),
      item,
      notes: citations.map(({ note }) => note),
    }));
    for (const { id, notes } of works)
      for (const { label } of notes) drafting.workOf.set(label.toLowerCase(), id);
    const named = formatsNamedIn(paper);
    const actors = actorsOf(drafting, named.organisations);
    const formats = named.formats.map((format) => ({
      ...format,
      id: drafting.newId(slug(format.abbreviation ?? format.name, "format")),
    }));
    const sources = [
      this.paperEntry(),
      ...works.map(({ id, item, notes }) =>
        sourceEntry(id, item, `${TO_CONFIRM}. Cited in ${notesInWords(notes)}.`),
      ),
    ];
    const formatEntries = formatsOf(drafting, formats);
    const events = eventsOf(drafting, formats, actors.known);
    const outcomes = outcomesOf(drafting);
    const steps = stepsOf(drafting);
    const files = new Map<string, string>();
    const put = (name: string, list: string, comment: string, entries: readonly unknown[]) => {
      if (entries.length > 0)
        files.set(name, this.file(name, "record.schema.json", `${comment}${yamlList(list, entries)}`));
      return entries.length > 0 ? name : undefined;
    };
    const written = {
      actors: put("actors.yaml", "actors", ACTORS, actors.entries),
      formats: put("formats.yaml", "formats", FORMATS, formatEntries),
      events: put("events.yaml", "events", EVENTS, events),
      outcomes: put("outcomes.yaml", "outcomes", OUTCOMES, outcomes),
      steps: put("recommendations.yaml", "claims", STEPS, steps),
      sources: put("sources.yaml", "sources", SOURCES, sources),
    };
    const phases = formatEntries.reduce((sum, { phases }) => sum + phases.length, 0);
    const head = this.head(actors, [...files.keys()]);
    const found = [
      { what: "actors named", count: actors.found, file: written.actors },
      { what: "formats named", count: formatEntries.length, file: written.formats },
      { what: "steps in their lives", count: phases, file: written.formats },
      { what: "dates in sentences", count: events.length, file: written.events },
      { what: "outcomes announced", count: outcomes.length, file: written.outcomes },
      { what: "steps recommended", count: steps.length, file: written.steps },
      { what: "works cited", count: works.length, file: written.sources },
    ];
    for (const { what, count } of found)
      if (count === 0) drafting.remarks.push(`No ${what} were found; none were made up.`);
    return {
      files: new Map([["case.yaml", this.file("case.yaml", "case.schema.json", head)], ...files]),
      found,
      remarks: drafting.remarks,
    };
  }

  private head({ parties, thirdParties, names }: Actors, files: string[]): string {
    const latest = paperDay(this.drafting.paper);
    const day = latest && formatDay(latest.first);
    if (day === undefined)
      this.drafting.remarks.push(
        "No full date was found in the notes, so `asOf` is left out; add the day you write as of.",
      );
    return [
      HEAD,
      yamlText({
        title: this.title || names.join(" and "),
        question: `Is there space for dialogue between ${names.join(" and ")}?`,
        parties,
        ...(thirdParties.length > 0 ? { thirdParties } : {}),
      }),
      day === undefined
        ? "# asOf: 2024-06-01             # the day you write as of; the paper gives none\n"
        : `# The latest day in the paper's notes, most likely one on which a page was read.\n${yamlText({ asOf: day })}`,
      `\n# The paper under review is a source like any other.\n${yamlText({ paper: this.drafting.paperId })}`,
      `\n${yamlText({ files })}`,
      NEXT,
    ].join("");
  }

  private paperEntry(): Record<string, unknown> {
    const { paper, paperId } = this.drafting;
    const credit = paper.credits.find(({ text }) => CREDITS_MONEY.test(text));
    const paid = credit && visibleText(excerpt(credit.text, 0, 1).exact, 300);
    return {
      id: paperId,
      type: "document",
      title: this.title || visibleText(fileName(paper.file), 200) || "The paper this case starts from",
      note: `${TO_CONFIRM}. The paper this case was started from, ${visibleText(fileName(paper.file), 200) || "a file without a name"}; add its author, its date, and who paid for it (funder).${paid ? ` It says of itself: “${paid}”` : ""}`,
    };
  }

  private file(name: string, schema: string, text: string): string {
    return `# yaml-language-server: $schema=${this.schemaPath(name, schema)}\n${text.trimEnd()}\n`;
  }
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function notesInWords(notes: readonly { label: string }[]): string {
  const labels = [...new Set(notes.map(({ label }) => visibleText(label, 20)))];
  const shown = labels.slice(0, 12).join(", ");
  return `${labels.length === 1 ? "note" : "notes"} ${shown}${labels.length > 12 ? " and more" : ""} of the paper`;
}
