import type { CitedWork } from "../citations/citation.ts";
import { datesIn } from "../citations/dates.ts";
import { parseNames } from "../citations/names.ts";
import { typeOf } from "../citations/workType.ts";
import { anyOf } from "../lexicon/index.ts";
import { PARTICLES } from "../lexicon/ofNames.ts";
import { BEGINS_CONTAINER, IN_BETWEEN, POSTS, SMALL_WORDS } from "../lexicon/shapesOfWorks.ts";
import type { Label } from "./labels.ts";
import type { Tagged } from "./tagReference.ts";

const PAGES_BEFORE = new RegExp(`(?:^|[\\s,(])(?:${anyOf("pages")})\\s*$`, "u");
const AND_ALONE = new RegExp(`^[\\s,;&/]*(?:${anyOf("and")})?\\s*$`, "u");
const ARTICLE_AT_END = new RegExp(`,(\\s+(?=\\p{Lu})(?:${anyOf("articles")}|${BEGINS_CONTAINER}))$`, "iu");
const WITHIN = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf("within")})[\\s:]|\\/\\/`, "iu");

/** A work in CSL's variables from the labelled stretches of its reference. */
export function workOfTags(text: string, read: readonly Tagged[]): CitedWork {
  const tags = mended(text, read);
  const of = (label: Label) => tags.filter((tag) => tag.label === label);
  const said = (label: Label) => {
    const [first] = of(label);
    return first === undefined ? undefined : clean(text.slice(first.from, first.to));
  };
  const people = (label: Label) => of(label).flatMap(({ from, to }) => parseNames(text.slice(from, to)));
  const work: CitedWork = { type: "document" };
  const put = (name: keyof CitedWork, value: unknown) => {
    if (value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0))
      Object.assign(work, { [name]: value });
  };
  put("author", people("author"));
  put("editor", people("editor"));
  put("translator", people("translator"));
  const title = titleOf(tags);
  put("title", title && clean(text.slice(title.from, title.to)));
  put("container-title", said("container"));
  put("publisher", said("publisher"));
  put("publisher-place", said("place"));
  put("genre", said("genre"));
  put("volume", said("volume"));
  put("issue", said("issue"));
  put("page", said("pages")?.replace(/\s*[-‐‑‒–—]+\s*/u, "-"));
  put("issued", dateOf(of("date").map(({ from, to }) => text.slice(from, to))));
  put("URL", address(said("url")));
  put("DOI", said("doi"));
  work.type = typeOf(work, work.URL !== undefined);
  return work;
}

/** The first that is said to be a title, unless it is next to nothing and a longer one follows. */
export function titleOf(tags: readonly Tagged[]): Tagged | undefined {
  const titles = tags.filter(({ label }) => label === "title");
  const [first] = titles;
  const longest = [...titles].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  return first && longest && first.to - first.from < 9 ? longest : first;
}

/** What cannot be so as it was read: two titles with "In" between, a container without a title, half of the editors. */
export function mended(text: string, read: readonly Tagged[]): readonly Tagged[] {
  const tags = read.map((tag) => ({ ...tag }));
  const at = (label: Label) => tags.findIndex((tag) => tag.label === label);
  const between = (a: Tagged, b: Tagged) => text.slice(a.to, b.from);
  for (const [i, tag] of tags.entries()) {
    const before = tags[i - 1];
    // "p. 41" is a page whatever stands around it.
    if ((tag.label === "volume" || tag.label === "issue") && PAGES_BEFORE.test(text.slice(0, tag.from)))
      tag.label = "pages";
    if (!before) continue;
    // "Lee, A., Ek, B. & Au, C. (eds.)": one list, all of them editors.
    if (tag.label === "editor" && before.label === "author" && AND_ALONE.test(between(before, tag)))
      for (let j = i - 1; j >= 0 && tags[j]!.label === "author"; j--) tags[j]!.label = "editor";
    // "Peace in our Time": no mark stands before the "in".
    if (
      tag.label === "container" &&
      before.label === "title" &&
      IN_BETWEEN.test(between(before, tag)) &&
      !tags.some(({ label }, j) => j > i && (label === "volume" || label === "pages" || label === "editor"))
    ) {
      before.to = tag.to;
      tags.splice(i, 1);
      return mended(text, tags);
    }
  }
  const title = at("title");
  const container = at("container");
  const author = title > 0 && tags[title - 1]!.label === "author" ? tags[title - 1] : undefined;
  if (author) {
    const [names, words] = [
      text.slice(author.from, author.to),
      text.slice(tags[title]!.from, tags[title]!.to),
    ];
    // "Bo Ek, A Dam": the article is no initial.
    const article = ARTICLE_AT_END.exec(names);
    if (article && /^\s+$/u.test(between(author, tags[title]!))) {
      author.to -= article[0].length;
      tags[title]!.from = author.to + 1 + (article[1]!.length - article[1]!.trimStart().length);
    }
    // "Lee AB, Ek CD. Ports": all names of such a list end in initials.
    const more = NAMES_AND_INITIALS.exec(words);
    if (more && /\s\p{Lu}{1,5}$/u.test(names)) {
      author.to = tags[title]!.from + more[0].trimEnd().replace(/[.,]$/, "").length;
      tags[title]!.from += more[0].length;
    }
  }
  // "Dějiny [A History of the Press]": what a title opens it closes, as far as nothing between looks like the next part.
  const open = title >= 0 ? restOfBracket(text, tags[title]!) : 0;
  if (open > 0) {
    const { from } = tags[title]!;
    const to = tags[title]!.to + open;
    tags[title]!.to = to;
    return mended(
      text,
      tags.filter((tag) => tag.label === "title" || tag.from < from || tag.from >= to),
    );
  }
  const [head, next] = tags;
  if (head?.label === "author" && next?.label === "title") {
    const gap = text.slice(head.to, next.from);
    const spoken = SPOKEN.exec(text.slice(head.from, head.to));
    const rest = spoken ? text.slice(head.from + spoken[0].length, next.to) : "";
    // "Ann Lee, Frozen Rivers: Water and War (London: Hurst, 2012)": after one name in the order of speech a title.
    if (
      spoken &&
      /^:\s/u.test(gap) &&
      HALF_OF_TITLE.test(text.slice(head.from + spoken[0].length, head.to)) &&
      SMALL_WORDS.test(rest) &&
      PUBLISHED.test(text.slice(next.to))
    ) {
      next.from = head.from + spoken[0].length;
      head.to = head.from + spoken[1]!.length;
    }
    // "Donald J. Reed, post on a platform": what is no title of a book has no names with initials behind before it.
    const family = FAMILY_BEFORE_POST.exec(text.slice(next.from, next.to));
    if (
      family &&
      /^\s$/u.test(gap) &&
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)+$/u.test(text.slice(head.from, head.to))
    ) {
      head.to = next.from + family[1]!.length;
      next.from += family[0].length;
    }
  }
  if (title < 0 && head?.label === "author") {
    // "Ann Lee, Trade and War, Oxford 1999": one name in the order of speech, and a title that is made like names.
    const spoken = SPOKEN.exec(text.slice(head.from, head.to));
    if (spoken) {
      const from = head.from + spoken[0].length;
      tags.splice(1, 0, { ...head, label: "title", from });
      head.to = head.from + spoken[1]!.length;
      return tags;
    }
  }
  if (title < 0 && container >= 0) tags[container]!.label = "title";
  else if (title >= 0 && container < 0) {
    const second = tags.findIndex((tag, i) => i > title && tag.label === "title");
    if (second > title && WITHIN.test(text.slice(tags[title]!.to, tags[second]!.from)))
      tags[second]!.label = "container";
  }
  return tags;
}

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "„": "“", "«": "»" };
const LONGEST_BRACKET = 160;

/** How much behind a title belongs to it because a bracket or quotation mark within it is still open; 0 where none is. */
function restOfBracket(text: string, { from, to }: Tagged): number {
  const words = text.slice(from, to);
  const at = Math.max(...Object.keys(CLOSING).map((mark) => words.lastIndexOf(mark)));
  if (at < 0) return 0;
  const close = CLOSING[words[at]!]!;
  if (words.indexOf(close, at) >= 0) return 0;
  const end = text.slice(to, to + LONGEST_BRACKET).indexOf(close);
  const between = text.slice(to, to + end);
  return end < 0 || /[[\]„“«»;]|https?:/u.test(between) ? 0 : end + 1;
}

const NAMES_AND_INITIALS = new RegExp(
  `^(?:\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)? \\p{Lu}{1,5}(?: (?:${PARTICLES.join("|")}))?(?:, |\\.\\s+))+(?=\\p{Lu}|\\p{N})`,
  "u",
);
const HALF_OF_TITLE = /^\p{Lu}\p{Ll}+(?: \p{Lu}?\p{Ll}+){1,3}$/u;
const PUBLISHED = /^[^\p{L}\p{N}]*\([^():]{2,40}:\s[^()]{2,80},\s(?:1[5-9]|20)\d\d\)/u;
const FAMILY_BEFORE_POST = new RegExp(`^(\\p{Lu}[\\p{L}’'-]+),\\s+(?=(?:${POSTS})\\s)`, "u");

const SPOKEN = new RegExp(
  `^(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)* (?:(?:${PARTICLES.join("|")}) )*\\p{Lu}[\\p{L}’'-]+),\\s+(?=\\p{Lu}\\p{Ll})`,
  "u",
);

function clean(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/(\p{Ll})- (?=\p{Ll})/gu, "$1")
    .replace(/^[\s,.;:]+|(?<![\s,;:])[\s,;:]+$/gu, "")
    .replace(/(?<=\p{L}{3})\.$/u, "");
}

function address(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /^www\./iu.test(url) ? `http://${url}` : url;
}

/** The first of these that is a date; a day in it is kept. */
function dateOf(texts: readonly string[]): CitedWork["issued"] | undefined {
  for (const text of texts) {
    const [found] = datesIn(text);
    if (found) return found.date;
    const year = /(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)/.exec(text);
    if (year) return { "date-parts": [[Number(year[1])]] };
  }
  return undefined;
}
