import { WITHIN_COMMAS } from "../lexicon/shapesOfWorks.ts";
import { readReference, type TaggedReference } from "../tagger/readReference.ts";
import { addressesIn } from "./addresses.ts";
import { readCase } from "./cases.ts";
import type { CitedWork, ReadCitation, Span } from "./citation.ts";
import { type CommaForm, commaForm } from "./commaForm.ts";
import { isNoWork } from "./noWork.ts";
import { readByPattern } from "./readByPattern.ts";
import { titleKey } from "./sameWork.ts";
import { leadInLength, sameAuthorLength } from "./signals.ts";
import { LONGEST } from "./splitNote.ts";
import { typeOf } from "./workType.ts";

/**
 * One part of a note as a citation; undefined where it is prose. `italics`: what of the note is set so, by its indices. Patterns know quoted titles, ibid. and short forms for
 * certain; where no quotation marks show the title, a tagger trained on many styles reads better than they. What one
 * of the two has not seen is taken from the other.
 */
export function readCitation(
  written: string,
  offset: number,
  italics: readonly Span[] = [],
): (ReadCitation & { hasSameAuthor: boolean }) | undefined {
  // What somebody calls himself on a platform is no title, though it stands in quotation marks.
  const part = written
    .replace(/^(\s*)["“„](@[\p{L}\p{N}_.]{2,40}?)(,?)["”“](?=[,\s])/u, "$1 $2$3 ")
    // Commas of other scripts part what they part there as ours do.
    .replace(/[،，、]/gu, ",");
  const lead = leadInLength(part);
  const decision = readCase(part.slice(lead, lead + LONGEST), offset + lead);
  if (decision) return { ...decision, hasSameAuthor: false };
  const read = readEither(
    part,
    offset,
    italics.map(({ from, to }) => ({ from: from - offset, to: to - offset })),
  );
  if (read?.title && part !== written) {
    const { from, to } = read.title;
    const [own, as] = [written, part].map((text) =>
      text.slice(from - offset, to - offset).replace(/\s+/g, " "),
    );
    if (read.work.title === as) read.work.title = own!;
  }
  return read && isNoWork(part, read, offset) ? undefined : read;
}

function readEither(
  part: string,
  offset: number,
  italics: readonly Span[],
): (ReadCitation & { hasSameAuthor: boolean }) | undefined {
  const found = readByPattern(part, offset, italics);
  if (found !== undefined && found.kind !== "full") return found;
  const text = part.slice(0, LONGEST);
  const lead = leadInLength(text);
  // "Ders., Titel": who that is, the note before says.
  const same = sameAuthorLength(text.slice(lead));
  const own = text.slice(lead);
  const parted = readByCommas(part, own.slice(same), offset, lead + same);
  if (parted) return { ...parted, hasSameAuthor: same > 0 };
  const tagged = readReference(own);
  if (!tagged?.isReference) return found;
  if (found === undefined && isSpokenWith(own, tagged)) return undefined;
  if (same > 0) delete tagged.work.author;
  const from = offset + lead;
  const title = tagged.title && { from: from + tagged.title.from, to: from + tagged.title.to };
  // Words in quotation marks that the patterns took for no title are words quoted.
  if (found === undefined && /^\s*[“„«"»]/u.test(own)) return undefined;
  // "GA Res. 2625 (XXV)": a number that goes on from what stands before it is part of one name.
  if (
    found &&
    !found.work.author &&
    /^\d/u.test(tagged.work.title ?? "") &&
    found.work.title?.includes(tagged.work.title!)
  )
    return found;
  if (found === undefined)
    return {
      kind: "full",
      span: { from, to: offset + part.length },
      work: tagged.work,
      title,
      addresses: addressesIn(own).map((one) => ({ ...one, from: from + one.from, to: from + one.to })),
      ...locator(tagged),
      hasSameAuthor: same > 0,
    };
  const isQuoted = found.title !== undefined && /[“„«"»]\s*$/u.test(part.slice(0, found.title.from - offset));
  // Other words quoted before the title: whose they are is what the patterns are for.
  const isAmongQuotations =
    isQuoted && /[“„«"].*[”“»"]/su.test(part.slice(leadInLength(part), found.title!.from - offset - 1));
  if (isAmongQuotations) return found;
  // Of a script that the tagger has not seen it knows neither names nor words; the patterns stand alone.
  if (isQuoted && found.work["container-title"] !== undefined && isUnseen(found.work.title!)) return found;
  if (isNameTornApart(found.work, tagged.work)) return found;
  // Two strokes part a work from what holds it, and where the tagger sees another title it has not seen them.
  const isBeforeStrokes = found.title !== undefined && /^\s*\/\//.test(part.slice(found.title.to - offset));
  if (isBeforeStrokes && tagged.work.title !== found.work.title) return found;
  // What is set in italics is the title; where the tagger sees another, it has taken the rest for something else too.
  const isSet = italics.some(
    ({ from, to }) => found.title?.from === offset + from && found.title.to <= offset + to,
  );
  if (isSet && tagged.work.title !== found.work.title) return found;
  const { work } = tagged;
  const isTitle = isQuoted && !isInTitle(part, offset, found, tagged.work, title);
  if (isTitle) work.title = found.work.title!;
  // Patterns read whole days, and know a date of reading; the tagger's year decides which date it is.
  if (yearOf(found.work) === yearOf(work) && found.work.issued) work.issued = found.work.issued;
  for (const name of ["accessed", "URL", "DOI"] as const)
    if (found.work[name] !== undefined) Object.assign(work, { [name]: found.work[name] });
  work.type = typeOf(work, work.URL !== undefined);
  return { ...found, work, title: isTitle ? found.title : (title ?? found.title) };
}

/**
 * Words in quotation marks that are not the whole of the title: "“Opa” und Oma. Ein Gespräch", "Der “Fall” Lee", or what
 * holds the work, "«Rivista»". Behind a title in quotation marks stands a comma, or nothing of it.
 */
function isInTitle(
  part: string,
  offset: number,
  found: ReadCitation,
  tagged: CitedWork,
  title: Span | undefined,
): boolean {
  const quoted = found.title;
  if (!quoted || !title) return false;
  if (
    tagged["container-title"] !== undefined &&
    titleKey(tagged["container-title"]) === titleKey(found.work.title ?? "")
  )
    return true;
  const isLonger = (tagged.title ?? "").length > (found.work.title ?? "").length + 3;
  const isComplete = /^\s*(?:,\s?[”“»"’]|[”“»"’]{1,2},)/u.test(part.slice(quoted.to - offset));
  return isLonger && title.from <= quoted.from + 2 && title.to >= quoted.to && !isComplete;
}

/** A title that no reading mistakes for anything else. */
const PLAIN = "Treaties of the North";

/**
 * Where commas alone part a work and both ends of its title are certain, the rest is read with a plain title in its
 * place, so that no name, year or colon of the title is taken for one of the reference.
 */
function readByCommas(
  part: string,
  own: string,
  offset: number,
  lead: number,
): Omit<ReadCitation, "hasSameAuthor"> | undefined {
  const form = commaForm(own, lead > 0 && sameAuthorLength(part.slice(0, lead)) > 0);
  if (!form) return undefined;
  const { from, to } = form.title;
  // "In: Ann Lee (ed.), Ports of 1950, Bergen 1998, p. 4": what holds the work is parted so too.
  const held = form.within === undefined ? undefined : commaForm(own.slice(form.within));
  const holder = held?.areEditors && held.printed ? held : undefined;
  const plain = plainly(own, form);
  const tagged = readReference(
    holder
      ? own.slice(0, from) + PLAIN + own.slice(to, form.within) + plainly(own.slice(form.within), holder)
      : plain,
  );
  if (tagged?.work.title === undefined || !tagged.isReference) return undefined;
  const said = (text: string, span: Span) => text.slice(span.from, span.to).replace(/\s+/g, " ").trim();
  const work: CitedWork = { ...tagged.work, title: said(own, form.title) };
  delete work.author;
  if (form.names.length > 0) work[form.areEditors ? "editor" : "author"] = form.names;
  if (form.container) work["container-title"] = said(own, form.container);
  if (holder) {
    work.editor = holder.names;
    work["container-title"] = said(own.slice(form.within), holder.title);
  }
  const printed = form.printed ?? holder?.printed;
  if (printed) {
    work["publisher-place"] = printed.place;
    // A year behind is that of a reprint.
    if (yearOf(work) !== Number(printed.year)) work.issued = { "date-parts": [[Number(printed.year)]] };
  }
  if (printed?.publisher) work.publisher = printed.publisher;
  work.type = typeOf(work, work.URL !== undefined);
  const start = offset + lead;
  return {
    kind: "full",
    span: { from: start, to: offset + part.length },
    work,
    title: { from: start + from, to: start + to },
    addresses: addressesIn(own).map((one) => ({ ...one, from: start + one.from, to: start + one.to })),
    ...locator(tagged),
  };
}

function plainly(text: string, { title, printed, thesis }: CommaForm): string {
  return (
    text.slice(0, title.from) +
    PLAIN +
    (thesis ? `, ${thesis}` : "") +
    (printed
      ? `, ${printed.place.replace(/,.*/, "")} ${printed.year}${text.slice(printed.end)}`
      : text.slice(title.to))
  );
}

/**
 * "Ann Lee, Weirs: A History (London: Pike, 2015)": to the tagger a family "Ann Lee" and a given name "Weirs", as a colon
 * follows the names of other styles; before a bracket of place and publisher none does.
 */
function isNameTornApart(found: CitedWork, tagged: CitedWork): boolean {
  const [mine] = found.author ?? [];
  const [its] = tagged.author ?? [];
  return (
    mine?.given !== undefined &&
    its?.given !== undefined &&
    its.family === `${mine.given} ${mine.family}` &&
    found["publisher-place"] !== undefined &&
    (found.title ?? "").startsWith(its.given)
  );
}

const SPOKEN_WITH = new RegExp(
  `^\\p{Lu}[\\p{L}’']+(?: [\\p{L}’']+){0,4} (?:${WITHIN_COMMAS.spokenWith})(?: \\p{Lu}[\\p{L}.’'-]*){2,4}, `,
  "u",
);

/** "Interview with Ann Lee, Head of Unit, Brussels 2015": what commas part behind a talk is an office, and no title; print has pages. */
function isSpokenWith(own: string, { work, cited }: TaggedReference): boolean {
  const [first] = work.author ?? [];
  const head = SPOKEN_WITH.exec(own)?.[0];
  return (
    head !== undefined &&
    first?.family !== undefined &&
    head.indexOf(first.family) > 0 &&
    cited === undefined &&
    work.page === undefined &&
    work.URL === undefined &&
    work.DOI === undefined
  );
}

/** Letters, and none of the scripts whose references taught the tagger. */
function isUnseen(title: string): boolean {
  return /\p{L}/u.test(title) && !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(title);
}

function yearOf({ issued }: CitedWork): number | undefined {
  return issued?.["date-parts"]?.[0]?.[0];
}

function locator({ cited }: TaggedReference): { locator: string | undefined; label: string | undefined } {
  return { locator: cited, label: cited === undefined ? undefined : "page" };
}
