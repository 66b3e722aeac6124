import type { Csl, Place } from "../../record/index.ts";
import type { CitedWork, WorkInPaper } from "../citations/citation.ts";
import { addressKey, authorKeys, isCompatible, isShortFor, titleKey, yearOf } from "../citations/sameWork.ts";

/** A work that somebody has entered, and where. */
export interface KnownWork {
  item: Csl;
  place: Place;
}

/** Works known for certain: a library's, or the sources of a case. */
export interface KnownWorks {
  of: "library" | "case";
  /** Its file or folder, as the user named it. */
  name: string;
  works: readonly KnownWork[];
}

/** The words of a reference as titles are compared by, with a space on each side. */
export function wordsOfText(text: string): string {
  return ` ${titleKey(text)} `;
}

/** Words of a title from which on it can hardly be another work's. */
const TELLING = 4;
/** A slip of the pen leaves so much of a title as it is. */
const LEAST_ALIKE = 0.75;
/** Works with one key are compared with each other; more than these are not told apart, and time stays linear. */
const MOST_ALIKE = 200;

/** Finds the known work that a paper cites. Each is looked up by words, not by going through all of them. */
export class Shelves {
  readonly #byAddress = new Map<string, KnownWork>();
  /** By the first two words of the title. */
  readonly #byTitle = new Map<string, KnownWork[]>();
  readonly #byName = new Map<string, KnownWork[]>();

  constructor({ works }: KnownWorks) {
    for (const known of works) {
      const { DOI, URL } = known.item;
      if (typeof DOI === "string") this.#address(`doi ${DOI.toLowerCase()}`, known);
      if (typeof URL === "string") this.#address(`url ${addressKey(URL)}`, known);
      const title = titleKey(known.item.title ?? "");
      if (title !== "") put(this.#byTitle, firstWords(title.split(" "), 0), known);
      for (const name of authorKeys(known.item as CitedWork)) put(this.#byName, name, known);
    }
  }

  /** `texts`: what the paper says of the work, wherever it cites it in full. Of several that fit as well, none. */
  find({ item, citations }: WorkInPaper, texts: readonly string[]): KnownWork | undefined {
    const work = item as CitedWork;
    const byDoi = work.DOI === undefined ? undefined : this.#byAddress.get(`doi ${work.DOI.toLowerCase()}`);
    if (byDoi) return byDoi;
    const byUrl = work.URL === undefined ? undefined : this.#byAddress.get(`url ${addressKey(work.URL)}`);
    if (byUrl && isAlike(work.title ?? "", byUrl.item.title ?? "")) return byUrl;
    if (citations.length > 0 && citations.every(({ citation }) => citation.kind === "short"))
      return only(this.#named(work).filter(({ item }) => isMeantBriefly(work, item)));
    const words = texts.map(wordsOfText);
    const candidates = new Set([...words.flatMap((one) => this.#titled(one)), ...this.#named(work)]);
    let best: KnownWork[] = [];
    let most = 0;
    for (const known of candidates) {
      const fit = fitOf(known.item, work, words);
      if (fit > most) [best, most] = [[], fit];
      if (fit > 0 && fit === most) best.push(known);
    }
    return only(best);
  }

  #address(key: string, known: KnownWork): void {
    if (!this.#byAddress.has(key)) this.#byAddress.set(key, known);
  }

  #titled(words: string): KnownWork[] {
    const list = words.trim().split(" ");
    return list.flatMap((_, i) => [
      ...(this.#byTitle.get(firstWords(list, i)) ?? []),
      ...(this.#byTitle.get(list[i]!) ?? []),
    ]);
  }

  #named(work: CitedWork): KnownWork[] {
    return [...new Set(authorKeys(work).flatMap((name) => this.#byName.get(name) ?? []))];
  }
}

function put(map: Map<string, KnownWork[]>, key: string, known: KnownWork): void {
  const list = map.get(key);
  if (!list) map.set(key, [known]);
  else if (list.length < MOST_ALIKE) list.push(known);
}

function firstWords(words: readonly string[], at: number): string {
  return words.slice(at, at + 2).join(" ");
}

/** Entered twice it is one work. */
function only(works: readonly KnownWork[]): KnownWork | undefined {
  const [first, ...rest] = works;
  const isSame = ({ item }: KnownWork) =>
    titleKey(item.title ?? "") === titleKey(first!.item.title ?? "") &&
    yearOf(item as CitedWork) === yearOf(first!.item as CitedWork) &&
    isCompatible(item as CitedWork, first!.item as CitedWork);
  return first && rest.every(isSame) ? first : undefined;
}

/** "Lee, Trade": as a note cites what another was to cite in full. */
function isMeantBriefly(work: CitedWork, item: Csl): boolean {
  return (
    work.title !== undefined &&
    item.title !== undefined &&
    isShortFor(work.title, item.title) &&
    isCompatible(work, item as CitedWork)
  );
}

/** A title before its subtitle. */
export function mainTitle(title: string): string {
  return titleKey(/^(.{8,}?)(?:[:.?!]\s|\s[–—]\s)/su.exec(title)?.[1] ?? title);
}

/** How much of a known work stands in what a paper says of one; 0 where that is not enough to be the same. */
function fitOf(item: Csl, work: CitedWork, texts: readonly string[]): number {
  const known = item as CitedWork;
  const title = titleKey(known.title ?? "");
  if (title === "") return 0;
  const read = work.title ?? "";
  const names = authorKeys(known);
  const year = yearOf(known);
  const isNamed = names.some((name) => texts.some((text) => text.includes(` ${name} `)));
  const isDated = year !== undefined && texts.some((text) => text.includes(` ${year} `));
  const isWhole = texts.some((text) => text.includes(` ${title} `));
  const main = mainTitle(known.title!);
  const words = (isWhole ? title : main).split(" ").length;
  // What holds the work, or is reviewed in it, has its title there as well.
  if (read !== "" && !isAlike(read, known.title!)) return 0;
  const isThere = isWhole || texts.some((text) => text.includes(` ${main} `));
  const isSlip = !isThere && isNamed && isDated && words >= TELLING;
  if (!isThere && !isSlip) return 0;
  const isSure = isNamed
    ? words > 1 || isDated
    : names.length === 0 || work.author === undefined
      ? words >= TELLING && isDated
      : words > TELLING && isDated;
  if (!isSure) return 0;
  const container = titleKey(known["container-title"] ?? known.publisher ?? "");
  const isHeld = container !== "" && texts.some((text) => text.includes(` ${container} `));
  return words + (isWhole ? 8 : 0) + (isNamed ? 4 : 0) + (isDated ? 4 : 0) + (isHeld ? 2 : 0);
}

/** Whether two titles share most words of the shorter one. */
function isAlike(one: string, other: string): boolean {
  if (isShortFor(one, other) || isShortFor(other, one)) return true;
  const [a, b] = [one, other].map((title) => new Set(titleKey(title).split(" ")));
  const [short, long] = a!.size < b!.size ? [a!, b!] : [b!, a!];
  const same = [...short].filter((word) => long.has(word)).length;
  return same >= LEAST_ALIKE * short.size && short.size * 2 >= long.size;
}
