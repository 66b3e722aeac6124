import type { Note } from "./paper.ts";

/** What a note says of a work, as far as the rules need it; indices are those of the note's text. */
export interface NoteReading {
  note: Note;
  /** "Ibid.", in the languages read. */
  isIbid: boolean;
  /** How many works it cites, by the semicolons between things that look like one. */
  works: number;
  /** First words before the title: family names and given names as written. */
  author: string | undefined;
  title: { text: string; index: number } | undefined;
  urls: { text: string; index: number; isCut: boolean }[];
  accessed: boolean;
  /** A date other than that of access. */
  dated: boolean;
  /** Nothing but an author and a title, perhaps a page: what is written of a work cited before. */
  isShort: boolean;
}

const IBID = /^["“]?(ibid(?:em)?|ebd|ebenda|idem|там же)(?=[.,:;\s]|$)/iu;
const ACCESSED =
  /(?:last |date )?(?:accessed|retrieved|visited|viewed|zugriff(?: am)?|abgerufen(?: am)?|abruf|consulté(?:e)?(?: le)?|дата обращения:?|просмотрено)[^;]*?\d{4}/iu;
const YEAR = /(?<![\d/_.-])(1[5-9]\d\d|20\d\d)(?![\d/_])/;
const QUOTED = /[“„«"]([^“”„«»"]{3,400})[”“»"]/u;

export function readNote(note: Note): NoteReading {
  const { text } = note;
  const urls = [...text.matchAll(/https?:\/\/[^\s<>"“”]+/g)].map((match) => {
    const written = match[0].replace(/[),;]+$/, "");
    return {
      text: written.replace(/\.$/, "").replace(/(?:…|\.{2,}).*$/, ""),
      index: match.index,
      isCut: /…|\.{3,}/.test(written),
    };
  });
  const withoutUrls = text.replace(/https?:\/\/\S+/g, " ");
  const quoted = QUOTED.exec(text);
  const title = quoted ? { text: quoted[1]!.replace(/[,.;]$/, ""), index: quoted.index + 1 } : undefined;
  const before = quoted
    ? text
        .slice(0, quoted.index)
        .replace(/[,.:]\s*$/, "")
        .trim()
    : "";
  const accessed = ACCESSED.test(withoutUrls);
  const dated = YEAR.test(withoutUrls.replace(ACCESSED, " "));
  const isIbid = IBID.test(text);
  const after = quoted ? text.slice(quoted.index + quoted[0].length) : "";
  const works = Math.max(
    1,
    text.split(/;\s/).filter((part) => QUOTED.test(part) || YEAR.test(part) || /https?:/.test(part)).length,
  );
  return {
    note,
    isIbid,
    works,
    author: before === "" ? undefined : before,
    title,
    urls,
    accessed,
    dated,
    isShort:
      !isIbid &&
      title !== undefined &&
      urls.length === 0 &&
      !dated &&
      works === 1 &&
      /^[\s.,]*(?:(?:pp?\.?\s*)?\d+(?:[–-]\d+)?[.,]?)?\s*$/.test(after),
  };
}

/** "Ibid." as written. */
export function ibidWord(text: string): string {
  return /^["“]?(там же|[^\s,.;:]+)\.?/iu.exec(text)?.[0] ?? text;
}

/** Words of a title that can be compared: lower case, no marks, no leading article. */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}\s]/gu, " ")
    .replace(/^\s*(the|a|an)\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The family name a note is known by: of "Raluca Iulia Iulian" and of "Iulian, R." the same. */
export function familyName(author: string): string {
  const first = author.split(/,| and | & |;/)[0]!.trim();
  return (first.split(/\s+/).at(-1) ?? "").toLowerCase();
}
