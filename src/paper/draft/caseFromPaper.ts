import {
  actorsNamed,
  belongTogether,
  grammarOf,
  inSentence,
  type KnownActor,
  NameIndex,
} from "../../actors/index.ts";
import { type Actor, formatDay, visibleText, yamlList, yamlText } from "../../record/index.ts";
import { paperDay } from "../againstCase/paperDay.ts";
import { worksOf } from "../citations/index.ts";
import { CREDITS_MONEY } from "../lexicon/en/sponsoring.ts";
import { datesIn } from "../names/statedDates.ts";
import { statementsIn } from "../names/statements.ts";
import { type Paper, placeOf, type Sentence, sentencesOf } from "../paper.ts";
import { announcedOutcomes } from "./announcedOutcomes.ts";
import { type DatedSentence, datedSentences, excerpt } from "./datedSentences.ts";
import { formatsNamedIn, type NamedFormat } from "./namedFormats.ts";
import { phaseOf } from "./phaseOf.ts";
import { recommendedSteps } from "./recommendedSteps.ts";
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

/** Sentences beyond these are left to the reader; a case is made by hand. */
const MOST_EVENTS = 1_000;
/** Longer ones are tables or text without full stops; of them only the words around a date are looked at. */
const LONGEST_SENTENCE = 2_000;
const TO_CONFIRM = "To be confirmed";

/**
 * What a paper offers for a case: the works it cites, the sentences that give dates, the actors and formats it names,
 * the outcomes it announces. Nothing is concluded: every entry says that it is to be confirmed and leads back to its
 * place in the paper. `schemaPath(file, schema)` says where a file finds its JSON Schema.
 */
export function caseFromPaper(paper: Paper, schemaPath: (file: string, schema: string) => string): DraftCase {
  return new Draft(paper, schemaPath).write();
}

class Draft {
  private readonly paper: Paper;
  private readonly schemaPath: (file: string, schema: string) => string;
  private readonly ids = new Map<string, number>();
  private readonly remarks: string[] = [];
  private readonly title: string;
  private readonly paperId: string;

  constructor(paper: Paper, schemaPath: (file: string, schema: string) => string) {
    this.paper = paper;
    this.schemaPath = schemaPath;
    this.title = visibleText(paper.title?.text ?? "", 300);
    this.paperId = this.newId("paper");
  }

  write(): DraftCase {
    const { paper } = this;
    const works = worksOf(paper).map(({ id, item, citations }) => ({
      id: this.newId(id),
      item,
      notes: citations.map(({ note }) => note),
    }));
    const workOf = new Map(
      works.flatMap(({ id, notes }) => notes.map(({ label }) => [label.toLowerCase(), id] as const)),
    );
    const named = formatsNamedIn(paper);
    const actors = this.actors(named.organisations);
    const formats = named.formats.map((format) => ({
      ...format,
      id: this.newId(slug(format.abbreviation ?? format.name, "format")),
    }));
    const sources = [
      this.paperEntry(),
      ...works.map(({ id, item, notes }) =>
        sourceEntry(id, item, `${TO_CONFIRM}. Cited in ${notesInWords(notes)}.`),
      ),
    ];
    const formatEntries = this.formats(formats, workOf);
    const events = this.events(formats, actors.known, workOf);
    const outcomes = this.outcomes(workOf);
    const steps = this.steps(workOf);
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
      if (count === 0) this.remarks.push(`No ${what} were found; none were made up.`);
    return {
      files: new Map([["case.yaml", this.file("case.yaml", "case.schema.json", head)], ...files]),
      found,
      remarks: this.remarks,
    };
  }

  // ── case.yaml ───────────────────────────────────────────────────────────────────────────────────────

  private head({ parties, thirdParties, names }: Actors, files: string[]): string {
    const latest = paperDay(this.paper);
    const day = latest && formatDay(latest.first);
    if (day === undefined)
      this.remarks.push(
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
      `\n# The paper under review is a source like any other.\n${yamlText({ paper: this.paperId })}`,
      `\n${yamlText({ files })}`,
      NEXT,
    ].join("");
  }

  private paperEntry(): Record<string, unknown> {
    const credit = this.paper.credits.find(({ text }) => CREDITS_MONEY.test(text));
    const paid = credit && visibleText(excerpt(credit.text, 0, 1).exact, 300);
    return {
      id: this.paperId,
      type: "document",
      title: this.title || visibleText(fileName(this.paper.file), 200) || "The paper this case starts from",
      note: `${TO_CONFIRM}. The paper this case was started from, ${visibleText(fileName(this.paper.file), 200) || "a file without a name"}; add its author, its date, and who paid for it (funder).${paid ? ` It says of itself: “${paid}”` : ""}`,
    };
  }

  // ── actors ──────────────────────────────────────────────────────────────────────────────────────────

  private actors(organisations: readonly NamedFormat[]): Actors {
    const own = new NameIndex<ActorEntry>();
    for (const { name, abbreviation } of organisations) {
      const actor: ActorEntry = {
        id: slug(abbreviation ?? name, "actor").toUpperCase(),
        name: visibleText(name, 300),
        kind: "organisation",
      };
      own.add(name, actor, { rank: 1 });
      if (abbreviation) own.add(abbreviation, actor, { isExact: true, rank: 1 });
    }
    const find = (text: string): ActorEntry[] => {
      const known = actorsNamed(text, this.paper.language);
      const others = own
        .find(text)
        .filter(({ from, to }) => !known.some((one) => from < one.to && to > one.from));
      return [...known.map(({ thing, ...at }) => ({ ...at, thing: entryOf(thing) })), ...others]
        .sort((a, b) => a.from - b.from)
        .map(({ thing }) => thing);
    };
    const counts = new Map<string, { actor: ActorEntry; count: number }>();
    const count = (text: string, weight: number) => {
      for (const actor of new Set(find(text))) {
        const entry = counts.get(actor.id) ?? { actor, count: 0 };
        entry.count += weight;
        counts.set(actor.id, entry);
      }
    };
    for (const { sentence } of sentencesOf(this.paper)) count(sentence.text, 1);
    // A title names what the paper is about.
    const inHeadings = new Set<string>();
    for (const heading of [this.paper.title, ...this.paper.sections.map(({ heading }) => heading)])
      if (heading) {
        for (const { id } of find(heading.text)) inHeadings.add(id);
        count(heading.text, heading === this.paper.title ? 100 : 5);
      }
    const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
    const ids = new Map(ranked.map(({ actor }) => [actor.id, this.newId(actor.id)]));
    const entries: Record<string, unknown>[] = ranked.map(({ actor }) => ({
      ...actor,
      id: ids.get(actor.id)!,
      note: `${TO_CONFIRM}.`,
    }));
    const opposed = this.opposed(ranked.map(({ actor }) => actor));
    const parties = opposed.map(({ id }) => ids.get(id)!);
    const names = opposed.map(({ name }) => inSentence(grammarOf(name)));
    for (const place of ["first", "second"].slice(parties.length)) {
      const id = this.newId(`${place}-party`);
      parties.push(id);
      names.push(`the ${place} party`);
      entries.push({
        id,
        name: `the ${place} party`,
        kind: "state",
        note: `${TO_CONFIRM}. A placeholder: the paper names no ${place} actor that is known; put the right one here.`,
      });
    }
    if (ranked.length < 2)
      this.remarks.push(
        "Fewer than two actors were known by name; a placeholder stands for each missing party.",
      );
    const thirdParties = ranked
      .filter(({ actor }) => inHeadings.has(actor.id) && !opposed.includes(actor))
      .map(({ actor }) => ids.get(actor.id)!);
    return {
      entries,
      found: ranked.length,
      parties,
      thirdParties,
      names,
      known: (text) =>
        [...new Set(find(text))].flatMap(({ id, name }) => (ids.has(id) ? [{ id: ids.get(id)!, name }] : [])),
    };
  }

  /** The two named most, of whom neither belongs to the other where anybody else could be meant. */
  private opposed([first, ...others]: readonly ActorEntry[]): ActorEntry[] {
    if (first === undefined) return [];
    const apart = others.find(({ id }) => !belongTogether(first.id, id));
    const second = apart ?? others[0];
    if (second === undefined) return [first];
    const passed = others.slice(0, others.indexOf(second)).map(({ name }) => name);
    const ties = (name: string) => `${name} and ${first.name} belong together`;
    if (apart === undefined)
      this.remarks.push(
        `${ties(second.name)}, and no other actor is named: a member is seldom a party against its own alliance. Put the right parties into case.yaml.`,
      );
    else if (passed.length > 0)
      this.remarks.push(
        `${ties(passed.join(", "))}, so ${second.name} was taken for the other party though it is named less often.`,
      );
    return [first, second];
  }

  // ── formats ─────────────────────────────────────────────────────────────────────────────────────────

  private formats(formats: readonly WithId[], workOf: ReadonlyMap<string, string>) {
    const entries = new Map(
      formats.map((format) => [
        format.id,
        {
          id: format.id,
          name: visibleText(format.name, 300),
          ...(format.abbreviation === undefined ? {} : { abbreviation: format.abbreviation }),
          kind: visibleText(format.kind, 40),
          mode: "collective",
          pillars: [] as string[],
          successor: undefined as string | undefined,
          note: `${TO_CONFIRM}. The mode is a placeholder.`,
          phases: [] as Record<string, unknown>[],
        },
      ]),
    );
    const index = indexOf(formats);
    for (const { sentence } of sentencesOf(this.paper)) {
      if (sentence.text.length > LONGEST_SENTENCE) continue;
      const named = index.find(sentence.text);
      if (named.length === 0) continue;
      const parts = { text: sentence.text, formats: named, actors: [], dates: datesIn(sentence.text) };
      for (const statement of statementsIn<WithId>(parts)) {
        const step = phaseOf(statement);
        const entry = entries.get(statement.format.id)!;
        if (statement.successor && statement.successor !== statement.format) {
          const next = statement.successor.id;
          if (entry.successor === undefined && !leadsTo(entries, next, entry.id)) entry.successor = next;
        }
        if (
          !step ||
          entry.phases.some(
            ({ date, phase, axis }) =>
              date === written(step.date) && phase === step.phase && axis === step.axis,
          )
        )
          continue;
        entry.phases.push({
          ...step,
          date: written(step.date),
          sources: this.citations(sentence, excerpt(sentence.text, statement.from, statement.to), workOf),
          verification: "unverified",
          note: `${TO_CONFIRM}.`,
        });
      }
    }
    return [...entries.values()].map(({ successor, ...entry }) => ({
      ...entry,
      ...(successor === undefined ? {} : { successor }),
      phases: entry.phases,
    }));
  }

  // ── events ──────────────────────────────────────────────────────────────────────────────────────────

  private events(formats: readonly WithId[], actorsIn: Actors["known"], workOf: ReadonlyMap<string, string>) {
    const index = indexOf(formats);
    const entries: Record<string, unknown>[] = [];
    let left = 0;
    for (const dated of datedSentences(this.paper)) {
      if (entries.length >= MOST_EVENTS) {
        left += 1;
        continue;
      }
      const exact = visibleText(dated.exact, 400);
      if (exact === "") continue;
      const around = dated.sentence.text.length > LONGEST_SENTENCE ? dated.exact : dated.sentence.text;
      const named = [...new Set(index.find(around).map(({ thing }) => thing.id))];
      const actors = actorsIn(around);
      const who =
        actors.length === 0
          ? "Say who did it (initiators) and to whom (targets)."
          : `The sentence names ${actors.map(({ id, name }) => `${name} (${id})`).join(", ")}: say who did it (initiators) and to whom (targets).`;
      entries.push({
        id: this.newId(`dated-${dated.edtf.replace("/", "-to-")}`),
        date: written(dated.edtf),
        says: `${TO_CONFIRM}: “${exact}”`,
        ...(named.length > 0 ? { formats: named } : {}),
        sources: this.citations(dated.sentence, dated, workOf),
        verification: "unverified",
        note: who,
      });
    }
    if (left > 0)
      this.remarks.push(
        `The paper gives ${left} more dates than the ${MOST_EVENTS} written; they were left out.`,
      );
    return entries;
  }

  // ── outcomes ────────────────────────────────────────────────────────────────────────────────────────

  private outcomes(workOf: ReadonlyMap<string, string>) {
    return announcedOutcomes(this.paper).flatMap(({ name, sentence, from }) => {
      const text = visibleText(name, 200);
      if (text === "") return [];
      return [
        {
          id: this.newId(slug(text, "outcome")),
          name: text,
          when: "to-be-written",
          sources: this.citations(sentence, excerpt(sentence.text, from, from + name.length), workOf),
          verification: "unverified",
          note: `${TO_CONFIRM}. Announced in the paper.`,
        },
      ];
    });
  }

  /** What the paper says somebody should do. */
  private steps(workOf: ReadonlyMap<string, string>) {
    return recommendedSteps(this.paper).flatMap((sentence) => {
      const place = excerpt(sentence.text, 0, 1);
      const text = visibleText(place.exact, 300);
      if (text === "") return [];
      return [
        {
          id: this.newId(slug(text.split(" ").slice(0, 6).join(" "), "step")),
          kind: "recommendation",
          says: `${TO_CONFIRM}: “${text}”`,
          sources: this.citations(sentence, place, workOf),
          verification: "unverified",
        },
      ];
    });
  }

  /** The paper at that place, and the works its notes there cite. */
  private citations(
    sentence: Sentence,
    { exact, prefix, suffix, from }: Omit<DatedSentence, "edtf" | "sentence">,
    workOf: ReadonlyMap<string, string>,
  ): unknown[] {
    const words = visibleText(exact, 400);
    const { line } = placeOf(this.paper, sentence, from);
    const place = this.paper.pageStarts
      ? { locator: String(pageAt(this.paper.pageStarts, line)), label: "page" }
      : { locator: String(line), label: this.paper.linesAreParagraphs ? "paragraph" : "line" };
    const [before, after] = [context(prefix), context(suffix)];
    const works = [...new Set(sentence.marks.flatMap(({ label }) => workOf.get(label.toLowerCase()) ?? []))];
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

  private file(name: string, schema: string, text: string): string {
    return `# yaml-language-server: $schema=${this.schemaPath(name, schema)}\n${text.trimEnd()}\n`;
  }

  /** An id that nothing else in the case has. */
  private newId(wanted: string): string {
    const key = wanted.toLowerCase();
    const used = this.ids.get(key) ?? 0;
    this.ids.set(key, used + 1);
    return used === 0 ? wanted : this.newId(`${wanted}-${used + 1}`);
  }
}

type WithId = NamedFormat & { id: string };

interface Actors {
  entries: Record<string, unknown>[];
  found: number;
  parties: string[];
  thirdParties: string[];
  /** Of the parties. */
  names: string[];
  known(text: string): { id: string; name: string }[];
}

type ActorEntry = Pick<Actor, "id" | "name" | "kind"> & Pick<Partial<Actor>, "adjective" | "codes">;

const entries = new Map<KnownActor, ActorEntry>();

/** A known actor as a case has it, always the same object. */
function entryOf(actor: KnownActor): ActorEntry {
  let entry = entries.get(actor);
  if (!entry) {
    const { id, name, kind, adjectives } = actor;
    const [adjective] = adjectives.en;
    entry = {
      id,
      name,
      kind,
      ...(adjective === undefined ? {} : { adjective }),
      ...(kind === "state" ? { codes: { iso3: id } } : {}),
    };
    entries.set(actor, entry);
  }
  return entry;
}

function indexOf(formats: readonly WithId[]): NameIndex<WithId> {
  const index = new NameIndex<WithId>();
  for (const format of formats) {
    index.add(format.name, format);
    if (format.abbreviation !== undefined) index.add(format.abbreviation, format, { isExact: true });
  }
  return index;
}

/** Whether following successors from one format comes to another; a case may not run in a circle. */
function leadsTo(
  entries: ReadonlyMap<string, { successor: string | undefined }>,
  from: string,
  to: string,
): boolean {
  for (let at: string | undefined = from; at !== undefined; at = entries.get(at)?.successor)
    if (at === to) return true;
  return false;
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
function written(edtf: string): string | number {
  return /^[1-9]\d{3}$/.test(edtf) ? Number(edtf) : edtf;
}

/** Lower case with hyphens, as ids are written; for text without Latin letters a plain word. */
function slug(text: string, otherwise: string): string {
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

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function notesInWords(notes: readonly { label: string }[]): string {
  const labels = [...new Set(notes.map(({ label }) => visibleText(label, 20)))];
  const shown = labels.slice(0, 12).join(", ");
  return `${labels.length === 1 ? "note" : "notes"} ${shown}${labels.length > 12 ? " and more" : ""} of the paper`;
}

const HEAD = `#
# A case begun from a paper. Everything in it was found in the paper by its form and nothing was checked: each entry
# is marked "To be confirmed" or "unverified". Go through the files one by one, in the order below: keep what is right,
# put it in your own words, delete the rest. docs/case-format.md explains every field.

# The two actors in conflict: those the paper names most. The second is the one whose taking part is asked for.
`;

const NEXT = `
# Still to be written, by you: nothing of this can be read off a paper.
#
# pillars:                       # the pillars of cooperation that formats and events belong to
#   - {id: political, name: political}
#
# models:                        # what each side can do and wants; see the model that "detente new" writes
#   - {id: today, file: models/today.yaml}
#
# dialogue: C & V                # in which states of the model the two talk
`;

const ACTORS = `#
# Actors the paper names, most often named first. Strike out those that do not act in this conflict, add those the
# paper leaves out. A state bears its ISO code as id; add codes: {cameo: …} if you will use coded events.
`;

const FORMATS = `#
# Formats of cooperation the paper names. "mode" must be collective, individual or bilateral; collective stands there
# until you have looked it up. Add pillars, and participants from the founding on. Steps in their lives are those the
# paper dates; a format without a founding does not exist for the program. axis: existence (does it exist?),
# participation (does a party take part?), operation (does it work?).
`;

const EVENTS = `#
# Sentences of the paper that give a date, with the words around it. Say in a sentence of your own what happened, who
# did it (initiators) and to whom (targets); set verification to verified once you have read date and fact in a source;
# delete what is no event.
`;

const OUTCOMES = `#
# Outcomes the paper announces. "when" says in which states of the model each holds, such as O & T & !E: write it with
# the model. Add strengths and shortcomings.
`;

const STEPS = `#
# What the paper says somebody should do. Say each in a sentence of your own, to whom it is said (addressee) and by what
# measure it is better than another (criterion); delete what is no recommendation.
`;

const SOURCES = `#
# The paper itself, then the works its notes cite, as CSL items. Complete them, say whose voice each is (actor, kind)
# and how much of it you have read (seen: whole, excerpt, no).
`;
