import { type Csl, type CslName, withoutHidden } from "../../record/index.ts";
import { anyOf } from "../lexicon/index.ts";
import { PLACE } from "../lexicon/pointing.ts";
import { YEAR } from "../lexicon/shapesOfWorks.ts";
import type { Note, Text } from "../paper.ts";
import type { ReferenceEntry } from "../references/entry.ts";
import { type EntryHead, entriesNamedSo, entryHead } from "../references/entryHead.ts";
import { type InTextCitation, namedIn } from "../references/inText.ts";
import { readReference } from "../tagger/readReference.ts";
import type { Citation, CitedNote, CitedWork, Span, WorkInPaper } from "./citation.ts";
import { declaredIn, withoutDeclared } from "./declared.ts";
import { familyOf } from "./names.ts";
import { isOfThePaper, withoutFooter } from "./noWork.ts";
import { readCitation } from "./readCitation.ts";
import { addressKey, authorKeys, isCompatible, isShortFor, titleKey } from "./sameWork.ts";
import { withDoubleQuotes } from "./scan.ts";
import { leadInLength } from "./signals.ts";
import { splitNote } from "./splitNote.ts";
import { workIds } from "./workId.ts";

interface Work {
  work: CitedWork;
  /** Cited in full somewhere: what short forms may mean. */
  isFull: boolean;
  citations: { note: Note; citation: Citation }[];
  /** Where the list of works has it. */
  entries: { note: Note; citation: Citation }[];
  /** Short titles declared for it. */
  declared?: string[];
}

/** Reads the list of works and every note, and finds which citations are of one work. */
export function resolve(
  notes: readonly Note[],
  entries: readonly ReferenceEntry[] = [],
  italicsOf: (text: Text) => readonly Span[] = () => [],
): { notes: CitedNote[]; works: WorkInPaper[] } {
  const shelf = new Shelf();
  const listed = list(entries, shelf, italicsOf);
  const listedAs = entriesNamedSo(listed, ({ head }) => head);
  const meant = new Map<Citation, Work[]>();
  let before: Work[] = [];
  let lastAuthor: CitedWork["author"];
  const cited = notes.map((note): CitedNote => {
    const citations: Citation[] = [];
    const here: Work[] = [];
    const written = withDoubleQuotes(withoutFooter(note.text));
    const declared = declaredIn(written);
    const text = withoutDeclared(written, declared);
    const italics = italicsOf(note);
    for (const { from, to } of splitNote(text, note.paragraphs)) {
      const named = namedByYear(text.slice(from, to), from, listedAs, listed.length >= FEWEST_LISTED, shelf);
      for (const { citation, works } of named) {
        citations.push(citation);
        meant.set(citation, works);
        if (works.length === 1) works[0]!.citations.push({ note, citation });
        for (const work of works) if (!here.includes(work)) here.push(work);
      }
      if (named.length > 0) continue;
      const read = readCitation(text.slice(from, to), from, italics);
      if (!read) continue;
      const { hasSameAuthor, ...rest } = read;
      const citation: Citation = { ...rest, refersTo: [] };
      if (hasSameAuthor && lastAuthor && !citation.work.author) citation.work.author = lastAuthor;
      // “Who pays?” after a work, and nobody's: a part of that work, or words of it.
      if (isPartOfWork(citation) && here.length > 0 && !shelf.knows(citation)) continue;
      const pointed = shelf.ofNote(pointedNote(text.slice(from, to)), citation);
      const works: Work[] =
        pointed.length > 0
          ? pointed
          : citation.kind === "ibid"
            ? here.length > 0
              ? here.slice(-1)
              : before
            : shelf.place(citation);

      citations.push(citation);
      meant.set(citation, works);
      if (works.length === 1) works[0]!.citations.push({ note, citation });
      for (const work of works) if (!here.includes(work)) here.push(work);
      lastAuthor = citation.work.author ?? works[0]?.work.author ?? lastAuthor;
    }
    for (const one of declared) {
      const works = meant.get(citations.filter(({ span }) => span.from < one.from).at(-1)!) ?? [];
      if (works.length === 1) shelf.declare(works[0]!, one.titles);
    }
    before = here;
    shelf.keep(note.label, here);
    return { note, citations };
  });

  const works = inOrderOfCitation(shelf.works, cited, meant);
  const ids = new Map<Work, string>();
  const given = workIds(works.map(({ work }) => work));
  for (const [i, work] of works.entries()) ids.set(work, given[i]!);
  for (const [citation, works] of meant)
    citation.refersTo = works.filter(({ isFull }) => isFull).flatMap((work) => ids.get(work) ?? []);
  return {
    notes: cited,
    works: works.map((work) => ({
      id: ids.get(work)!,
      item: itemOf(ids.get(work)!, work.work),
      citations: [...work.citations, ...work.entries],
    })),
  };
}

/** Works that notes cite in the order of their notes, then those that only the list has. */
function inOrderOfCitation(
  all: readonly Work[],
  notes: readonly CitedNote[],
  meant: ReadonlyMap<Citation, readonly Work[]>,
): Work[] {
  const works = new Set<Work>();
  for (const { citations } of notes)
    for (const citation of citations)
      for (const work of meant.get(citation) ?? []) if (work.citations.length > 0) works.add(work);
  for (const work of all) if (work.citations.length + work.entries.length > 0) works.add(work);
  return [...works];
}

/** Letters of an entry in which its authors stand where no year stands behind them. */
const AUTHORS = 60;

interface ListedEntry {
  head: EntryHead;
  work: Work;
}

/** Puts the works of the list on the shelf, where short forms in notes find them. */
function list(
  entries: readonly ReferenceEntry[],
  shelf: Shelf,
  italicsOf: (text: Text) => readonly Span[],
): ListedEntry[] {
  let before: CitedWork["author"];
  return entries.flatMap((entry): ListedEntry[] => {
    const citation = readEntry(entry.text, before, italicsOf(entry));
    if (!citation) return [];
    before = citation.work.author ?? citation.work.editor;
    const note: Note = { label: entry.label ?? "", offset: entry.offsets[0] ?? 0, ...entry };
    const head = entryHead(entry.text, AUTHORS);
    return shelf.place(citation).map((work) => {
      work.entries.push({ note, citation });
      return { head, work };
    });
  });
}

/**
 * "Lee 2005: 38", "(see Lee and Ek 2006, p. 4)": works a note names by author and year, those of the list or of a note
 * before. A part that gives the title too is read as any other.
 */
function namedByYear(
  part: string,
  offset: number,
  listedAs: (one: InTextCitation) => ListedEntry[],
  /** Beside a list no note gives a work in full that it names with the year and a page. */
  hasList: boolean,
  shelf: Shelf,
): { citation: Citation; works: Work[] }[] {
  if (!YEAR.test(part)) return [];
  const found = namedHere(part).flatMap((one) => {
    const after = part.slice(one.to);
    const place = NOTHING_ELSE.exec(after)?.[1];
    const citation: Citation = {
      kind: "short",
      span: { from: offset + one.from, to: offset + one.to },
      work: {
        type: "document",
        author: one.names.map((family) => ({ family })),
        issued: { "date-parts": [[Number(one.year)]] },
      },
      title: undefined,
      addresses: [],
      locator: place,
      label: place === undefined ? undefined : "page",
      refersTo: [],
    };
    const entries = listedAs(one).map(({ work }) => work);
    const works = [...new Set(entries)].filter(({ work }) => !hasTitle(part, work));
    if (works.length > 0) return [{ citation, works }];
    const hasPlace = hasList && PLACE.test(after);
    const isShort =
      leadInLength(part) >= one.from - 1
        ? hasPlace || NOTHING_ELSE.test(after)
        : hasPlace && /[([]/.test(part.slice(0, one.from));
    return isShort && entries.length === 0 ? [{ citation, works: shelf.known(citation) }] : [];
  });
  return found;
}

/** Notes name works as brackets in a text do, with brackets of their own or without. */
function namedHere(part: string): InTextCitation[] {
  const own = namedIn({ text: part, offsets: [] });
  if (own.length > 0 || /[()[\]]/.test(part)) return own;
  return namedIn({ text: `(${part})`, offsets: [] }).map((one) => ({
    ...one,
    from: one.from - 1,
    to: one.to - 1,
  }));
}

const FEWEST_LISTED = 3;
/** At most a place in the work: ", p. 4", ": 38 ff.". */
const NOTHING_ELSE = new RegExp(
  `^[)\\]]?(?:[,:]?\\s*(?:${anyOf("pages")}|${anyOf("chapter")}|${anyOf("paragraph")}|§)?\\s*(\\d{1,4}(?:\\s?[–-]\\s?\\d{1,4})?)(?:\\s?ff?\\.?)?)?[\\s.,)\\]]*$`,
  "u",
);

function hasTitle(part: string, { title }: CitedWork): boolean {
  const words = title === undefined ? "" : titleKey(title).split(" ").slice(0, 4).join(" ");
  return words !== "" && titleKey(part).includes(words);
}

/** An entry of a list is a work, however it reads; a dash stands for the authors of the entry before. */
function readEntry(
  text: string,
  before: CitedWork["author"],
  italics: readonly Span[],
): Citation | undefined {
  const clean = withDoubleQuotes(text);
  const dash = SAME_AUTHOR.exec(clean);
  const own = dash ? clean.slice(dash[0].length) : clean;
  const read = readCitation(own, dash ? dash[0].length : 0, italics);
  if (read?.kind === "full") {
    const { hasSameAuthor: _, ...citation } = read;
    if (dash && before && !citation.work.author) citation.work.author = before;
    return { ...citation, refersTo: [] };
  }
  const tagged = isOfThePaper(own) ? undefined : readReference(own);
  if (tagged?.work.title === undefined) return undefined;
  const { work, title } = tagged;
  if (dash && before && !work.author) work.author = before;
  const span = { from: 0, to: clean.length };
  return {
    kind: "full",
    span,
    work,
    title,
    addresses: [],
    locator: undefined,
    label: undefined,
    refersTo: [],
  };
}

const SAME_AUTHOR = new RegExp(
  `^(?:[-–—_]{2,}|—)[.,:\\s]*|^(?:${anyOf("sameAuthorListed")})\\.?[,:\\s]+`,
  "u",
);

/** A title alone, without a name or anything else of a work. */
function isPartOfWork({ kind, work }: Citation): boolean {
  return (
    kind === "short" && work.title !== undefined && work.author === undefined && work.editor === undefined
  );
}

/** The note that a short form points back to. */
function pointedNote(text: string): string | undefined {
  return POINTED.exec(text)?.[1];
}

const POINTED = new RegExp(
  `(?:(?<!\\p{L})(?:${anyOf("pointsBack")})[,\\s(]*(?:${anyOf("note")})\\.?|\\((?:${anyOf("note")})\\.?)\\s?(\\d{1,3})(?!\\d)`,
  "iu",
);

function itemOf(id: string, work: CitedWork): Csl {
  return { ...withoutHidden(work).item, id };
}

/** The works met so far, found by address, DOI, names and the first word of a title: not by going through all of them. */
class Shelf {
  readonly works: Work[] = [];
  readonly #byNote = new Map<string, readonly Work[]>();
  readonly #byKey = new Map<string, Work[]>();

  /** The works a citation may mean; one that is new is put on the shelf. */
  place(citation: Citation): Work[] {
    const { work, kind } = citation;
    if (kind === "short") {
      const found = this.#meantBy(work);
      if (found.length > 0) return found;
      return [this.#add(citation, false)];
    }
    const same = this.#sameAs(work);
    if (!same) return [this.#add(citation, true)];
    complete(same.work, work);
    same.isFull = true;
    this.#index(same, work);
    return [same];
  }

  /** The works met before that a short form may mean. */
  known({ work }: Citation): Work[] {
    return this.#meantBy(work);
  }

  /** Whether a short title may mean a work met before. */
  knows({ work }: Citation): boolean {
    return this.#meantBy(work).length > 0;
  }

  declare(work: Work, titles: readonly string[]): void {
    work.declared = [...(work.declared ?? []), ...titles];
    work.isFull = true;
    for (const title of titles) this.#index(work, { type: "document", title });
  }

  /** What a note cites, for those that point back to it by its number. */
  keep(label: string, works: readonly Work[]): void {
    if (works.length > 0) this.#byNote.set(label.toLowerCase(), works);
  }

  /** "Lee, supra note 4": the work of note 4 that is hers. */
  ofNote(label: string | undefined, { work, kind }: Citation): Work[] {
    if (label === undefined || kind === "full") return [];
    const works = this.#byNote.get(label) ?? [];
    const own = works.filter(
      (one) =>
        isCompatible(one.work, work) &&
        (work.author === undefined || one.work.author !== undefined || isParty(work.author[0], one.work)),
    );
    return own.length === 1 ? own : [];
  }

  #add({ work }: Citation, isFull: boolean): Work {
    const added: Work = { work: { ...work }, isFull, citations: [], entries: [] };
    this.works.push(added);
    this.#index(added, work);
    return added;
  }

  #index(work: Work, said: CitedWork): void {
    for (const key of keysOf(said)) {
      const list = this.#byKey.get(key) ?? [];
      if (!list.includes(work) && list.length < MOST_ALIKE) list.push(work);
      this.#byKey.set(key, list);
    }
  }

  #near(work: CitedWork): Work[] {
    return [...new Set(keysOf(work).flatMap((key) => this.#byKey.get(key) ?? []))];
  }

  #meantBy(work: CitedWork): Work[] {
    const near = this.#near(work);
    const candidates = near.filter((one) => isCompatible(one.work, work) && one.isFull);
    // "Lee, op. cit.": any work of hers.
    if (work.title === undefined)
      return candidates.filter((one) => authorKeys(one.work)[0] === authorKeys(work)[0]);
    const named = near.filter((one) =>
      one.declared?.some((title) => titleKey(title) === titleKey(work.title!)),
    );
    if (named.length > 0) return named;
    const titled = candidates.filter(
      (one) => one.work.title !== undefined && isShortFor(work.title!, one.work.title),
    );
    const exact = titled.filter((one) => titleKey(one.work.title!) === titleKey(work.title!));
    if (exact.length > 0) return exact;
    if (titled.length > 0) return titled;
    return near
      .filter(
        (one) =>
          !one.isFull &&
          isCompatible(one.work, work) &&
          one.work.title !== undefined &&
          isShortFor(work.title!, one.work.title),
      )
      .slice(0, 1);
  }

  #sameAs(work: CitedWork): Work | undefined {
    return this.#near(work).find((one) => {
      if (work.DOI !== undefined && one.work.DOI !== undefined)
        return work.DOI.toLowerCase() === one.work.DOI.toLowerCase();
      const hasSameTitle =
        work.title !== undefined &&
        one.work.title !== undefined &&
        titleKey(work.title) === titleKey(one.work.title);
      const hasSameAddress =
        work.URL !== undefined &&
        one.work.URL !== undefined &&
        addressKey(work.URL) === addressKey(one.work.URL);
      if (hasSameAddress) return hasSameTitle || work.title === undefined || one.work.title === undefined;
      return hasSameTitle && isCompatible(one.work, work) && isSamePlace(one.work, work);
    });
  }
}

/** Works with one key are compared with each other; more than these are not told apart, and time stays linear. */
const MOST_ALIKE = 40;

/** "Communiqué" of 2019 and of 2021, "Introduction" of two books: one title is not yet one work. */
function isSamePlace(one: CitedWork, other: CitedWork): boolean {
  const [c, d] = [one["container-title"], other["container-title"]];
  // One author may print one title in two journals.
  if (one.author && other.author) return c === undefined || d === undefined || isShortFor(c, d);
  const [a, b] = [one["container-title"] ?? one.publisher, other["container-title"] ?? other.publisher];
  const isElsewhere = one.URL !== undefined && other.URL !== undefined;
  return !isElsewhere && (a === undefined || b === undefined || titleKey(a) === titleKey(b));
}

/** "Lee, supra note 4": the case of Lee. */
function isParty(name: CslName | undefined, { type, title }: CitedWork): boolean {
  return (
    type === "legal_case" &&
    name !== undefined &&
    ` ${titleKey(title ?? "")} `.includes(` ${titleKey(familyOf(name))} `)
  );
}

function keysOf(work: CitedWork): string[] {
  const first = work.title === undefined ? undefined : titleKey(work.title).split(" ")[0];
  return [
    ...(work.DOI === undefined ? [] : [`doi ${work.DOI.toLowerCase()}`]),
    ...(work.URL === undefined ? [] : [`url ${addressKey(work.URL)}`]),
    ...(first ? [`title ${first}`] : []),
    ...authorKeys(work)
      .slice(0, 1)
      .map((name) => `name ${name}`),
  ];
}

/** What a later citation adds: the work is known by all that is said of it. */
function complete(work: CitedWork, added: CitedWork): void {
  for (const [name, value] of Object.entries(added))
    if (name === "type") {
      if (work.type === "document") work.type = added.type;
    } else if (!(name in work)) Object.assign(work, { [name]: value });
}
