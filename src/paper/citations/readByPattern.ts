import { anyOf } from "../lexicon/index.ts";
import { INNER, ONE_NOTE, SAME_AUTHOR_ALONE } from "../lexicon/pointing.ts";
import { AFTER_TITLE, IN_AFTER } from "../lexicon/shapesOfWorks.ts";
import { addressesIn, doiIn } from "./addresses.ts";
import type { CitedWork, ReadCitation, Span } from "./citation.ts";
import { accessIn } from "./dates.ts";
import { readDetails } from "./details.ts";
import { authorsBefore, headOf, trimmedSpan } from "./heads.ts";
import { parseNames } from "./names.ts";
import { quotationsIn, Scan } from "./scan.ts";
import { containerSetApart, titleSetApart } from "./setApart.ts";
import { ibidAt, lastLeadInEnd, leadInLength, NO_DATE, opCitIn, sameAuthorLength } from "./signals.ts";
import { LONGEST } from "./splitNote.ts";
import { typeOf } from "./workType.ts";

/**
 * One part of a note as patterns of print read it; undefined where it is prose. `offset`: where it stands in its note;
 * `italics`: what of the part is set so, by its indices.
 */
export function readByPattern(
  part: string,
  offset: number,
  italics: readonly Span[] = [],
): (ReadCitation & { hasSameAuthor: boolean }) | undefined {
  const text = part.slice(0, LONGEST);
  const lead = leadInLength(text);
  const own = text.slice(lead);
  const span = { from: offset + lead, to: offset + part.length };
  const none = { title: undefined, addresses: [], locator: undefined, label: undefined };
  const ibid = ibidAt(own) ?? (SAME_AUTHOR_ALONE.test(own) ? own : undefined);
  if (ibid !== undefined) {
    const { locator, label } = locatorOf(own.slice(ibid.length));
    return { ...none, kind: "ibid", span, work: { type: "document" }, locator, label, hasSameAuthor: false };
  }
  const op = opCitIn(own);
  if (op) {
    const author = authorsBefore(
      own.slice(Math.max(0, lastLeadInEnd(own.slice(0, op.from))), op.from).split(/[“„«"]/)[0]!,
    );
    const quoted = quotationsIn(own)[0];
    const title = quoted ? titleWithin(own, quoted) : undefined;
    if (author.length === 0 && !title && INNER.test(own)) {
      // "Supra note 4": the work of that note; "supra notes 3–5 and accompanying text", "infra Part II": a place of the paper.
      if (!ONE_NOTE.test(own)) return undefined;
      return {
        ...none,
        kind: "short",
        span,
        work: { type: "document" },
        ...locatorOf(own.slice(op.to)),
        hasSameAuthor: false,
      };
    }
    return {
      ...none,
      kind: author.length > 0 || title ? "short" : "ibid",
      span,
      title: title && shifted(title, span.from),
      work: {
        type: "document",
        ...(author.length > 0 ? { author } : {}),
        ...(title ? { title: own.slice(title.from, title.to) } : {}),
      },
      ...locatorOf(own.slice(op.to)),
      hasSameAuthor: false,
    };
  }

  const same = sameAuthorLength(own);
  const scan = new Scan(own);
  if (same > 0) scan.blank({ from: 0, to: same });
  const addresses = addressesIn(own);
  const doi = doiIn(own);
  if (doi) scan.blank(doi);
  for (const address of addresses)
    scan.blank({ from: address.from, to: address.to + (address.isCut ? tailOfCut(own, address.to) : 0) });
  const accessed = accessIn(scan.text);
  if (accessed) scan.blank(accessed);
  const undated = NO_DATE.test(own);

  const work: CitedWork = { type: "document" };
  let title: Span | undefined;
  let details: ReturnType<typeof readDetails> | undefined;
  const apa = /^[^“„«"]{2,200}\((?:1[5-9]|20)\d\d[a-z]?(?:,[^()]*)?\)\.\s/u.test(scan.text)
    ? headOf(scan.text)
    : undefined;
  const marked = apa ? undefined : titleQuotation(scan.text);
  // "Эк Б. Рост // «Обзор»": behind the strokes stands what holds the work.
  const quotation = marked && /\/\/\s*$/.test(scan.text.slice(0, marked.from)) ? undefined : marked;
  const quoted = quotation && isOriginal(scan.text, quotation) ? undefined : quotation;
  if (quotation && !quoted) scan.blank(quotation);
  const slanted = italics.flatMap(({ from, to }) =>
    from >= lead && to <= text.length ? [{ from: from - lead, to: to - lead }] : [],
  );
  const set = apa || quotation ? undefined : titleSetApart(scan.text, slanted);
  if (quoted) {
    title = titleWithin(own, quoted);
    const before = scan.text
      .slice(lastLeadInEnd(scan.text.slice(0, quoted.from)), quoted.from)
      .replace(/^\s*[“„«"][^”“»"]*[”“»"][\s,.;:—–]*/u, "");
    const author = authorsBefore(before);
    if (author.length > 0) work.author = author;
    details = readDetails(scan.text.slice(quoted.to), true);
  } else if (set) {
    title = set;
    const author = authorsBefore(scan.text.slice(lastLeadInEnd(scan.text), set.from));
    if (author.length > 0) work.author = author;
    details = readDetails(scan.text.slice(set.to), false);
  } else if (!quotation) {
    const from = lastLeadInEnd(scan.text);
    const head = apa ?? headOf(scan.text.slice(from));
    if (head) {
      const start = apa ? 0 : from;
      title = { from: start + head.title.from, to: start + head.title.to };
      if (head.author.length > 0) work.author = head.author;
      details = readDetails(scan.text.slice(start + head.end), false);
      if (apa) {
        const year = /\(([^()]*)\)\.\s/u.exec(scan.text)?.[1] ?? "";
        const dated = readDetails(`(${year})`, false).work.issued;
        if (dated) details.work.issued = dated;
        asApa(scan.text.slice(start + head.end), details.work);
      }
    }
  }
  if (!details) {
    const short = shortBook(scan.text);
    if (short)
      return {
        ...short,
        span,
        title: shifted(short.titleSpan, span.from),
        addresses: [],
        hasSameAuthor: same > 0,
      };
    if (addresses.length === 0) return undefined;
    details = readDetails(scan.text, true);
    delete details.work.page;
  }
  Object.assign(work, details.work);
  const container = quoted && title ? containerSetApart(own, slanted, title) : undefined;
  if (container !== undefined && (work["container-title"] ?? "") !== container) {
    work["container-title"] = container;
    if (work.publisher !== undefined && container.includes(work.publisher)) delete work.publisher;
  }
  if (title) work.title = own.slice(title.from, title.to).replace(/\s+/g, " ");
  const whole =
    addresses.find(({ isCut, url }) => !isCut && !/doi\.org\//i.test(url)) ??
    addresses.find(({ isCut }) => !isCut);
  if (doi) work.DOI = doi.doi;
  if (whole && !(doi && /doi\.org\//i.test(whole.url))) work.URL = whole.url;
  if (accessed) work.accessed = accessed.date;
  const { locator, label } = details;
  if (!quoted && !set && !work.issued && addresses.length === 0 && !doi && !quotation) return undefined;
  const isShort =
    (quoted ?? set) !== undefined &&
    title !== undefined &&
    addresses.length === 0 &&
    !doi &&
    !undated &&
    work.issued === undefined &&
    !work["container-title"] &&
    !work.publisher &&
    !work.genre;
  if (quoted && !isCitedTitle(scan.text, quoted, work, isShort)) return undefined;
  work.type = typeOf(work, addresses.length > 0);
  return {
    kind: isShort ? "short" : "full",
    span,
    work,
    title: title && shifted(title, span.from),
    addresses: addresses.map((one) => ({ ...one, ...shifted(one, span.from) })),
    locator,
    label,
    hasSameAuthor: same > 0,
  };
}

/** Words in quotation marks are a title where a comma, full stop or nothing follows, and names or nothing stand before. */
function isCitedTitle(text: string, quoted: Span, work: CitedWork, isShort: boolean): boolean {
  const after = text.slice(quoted.to);
  const closes = /[.,?!]["”“»]$/u.test(text.slice(0, quoted.to)) || AFTER_TITLE.test(after);
  const before = text.slice(0, quoted.from);
  const isBare = before.replace(/[\s\ue010/”]/g, "") === "";
  if (!isShort) return closes || work.URL !== undefined || isBare;
  if (!closes || !/^[\s.,\ue010]*(?:\(|(?:[\p{L}]{1,5}\.?\s*)?\d|$)/u.test(after)) return false;
  return work.author !== undefined || lastLeadInEnd(before) > 0;
}

/** The quotation that is the title: the one after the names; words quoted earlier in a note's prose are not. */
function titleQuotation(text: string): Span | undefined {
  const all = quotationsIn(text);
  const lead = lastLeadInEnd(text);
  const after = all.find(({ from }) => from >= lead);
  const first = after ?? all[0];
  if (!first) return undefined;
  // A quotation of some length, then the title of what is quoted: “Words quoted.” “Title,” …
  const next = all[all.indexOf(first) + 1];
  if (next && /^[\s/—–,]*$/u.test(text.slice(first.to, next.from))) return next;
  // The words quoted, then who said them where: “Words.” Ann Lee, “Title,” …
  const between = next ? text.slice(first.to, next.from) : "";
  if (
    next &&
    text.slice(0, first.from).trim() === "" &&
    between.length < LONGEST_NAME &&
    /^[\s,.;:—–]*(?:\p{Lu}(?:[\p{L}’'-]+|\.) ?){2,4},\s*$/u.test(between)
  )
    return next;
  return first;
}

const LONGEST_NAME = 120;

/** Words in Cyrillic, in a note otherwise in Latin: the original of what the text quotes, not a title. */
function isOriginal(text: string, { from, to }: Span): boolean {
  const rest = text.slice(0, from) + text.slice(to);
  return (
    text.slice(0, from).trim() === "" &&
    isCyrillic(text.slice(from, to)) &&
    !isCyrillic(rest) &&
    /\p{Script=Latin}{3}/u.test(rest)
  );
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}{3}/u.test(text);
}

function titleWithin(text: string, { from, to }: Span): Span {
  const inner = { from: from + 1, to: to - 1 };
  while (inner.from < inner.to && /\s/.test(text[inner.from]!)) inner.from += 1;
  while (inner.to > inner.from && /[\s,.;:]/.test(text[inner.to - 1]!)) inner.to -= 1;
  return inner;
}

function shifted({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}

function tailOfCut(text: string, at: number): number {
  return /^[.…]*/.exec(text.slice(at))![0].length;
}

function locatorOf(text: string): { locator: string | undefined; label: string | undefined } {
  const { locator, label } = readDetails(text.replace(/^\s*[.,:]?\s*(?=\d)/, ", "), false);
  return { locator, label };
}

const SHORT_BOOK = new RegExp(
  `^((?:\\p{Lu}[\\p{L}’'-]+)(?:,? (?:${anyOf("and")}|&) \\p{Lu}[\\p{L}’'-]+| (?:${anyOf("andOthers")}))?),\\s+(\\p{Lu}[^,;“”«»"]{2,80}?),\\s+(?:(?:${anyOf("pages")})\\s*)?(\\d+(?:[–-]\\d+)?)\\.?\\s*$`,
  "u",
);

/** "Ek, A Dam, 51": a family name, some words of a title, a page. */
function shortBook(text: string) {
  const match = SHORT_BOOK.exec(text);
  if (!match) return undefined;
  const titleSpan = trimmedSpan(
    text,
    match[1]!.length + 1,
    match[1]!.length + text.slice(match[1]!.length).indexOf(match[2]!) + match[2]!.length,
  );
  return {
    kind: "short" as const,
    titleSpan,
    work: { type: "book", author: parseNames(match[1]!), title: match[2]! } as CitedWork,
    locator: match[3],
    label: "page",
  };
}

/** After APA the first thing behind the title is a container only where a volume or pages follow, or it is an article online. */
function asApa(tail: string, work: Partial<CitedWork>): void {
  if (IN_AFTER.test(tail) || work["container-title"]) return;
  const isArticle = work.volume !== undefined || work.issue !== undefined;
  const name = work.publisher;
  if (isArticle && name !== undefined) {
    work["container-title"] = name;
    delete work.publisher;
  }
}
