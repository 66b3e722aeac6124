/** Which share of changed inputs is grown first, and to how many signs at least. */
export interface Growth {
  share: number;
  least: number;
}

/** Of changed inputs one in two hundred is large, and takes as long as fifty others: a million hold 5,000 of them. */
const SOME_LARGE: Growth = { share: 0.005, least: 20_000 };
/** Every one, to sizes of which the others hold few. */
export const ALL_LARGE: Growth = { share: 1, least: 300_000 };

/** Random numbers from a seed and the number of a round, so that any input can be made again by itself. */
export class Random {
  private state: number;
  readonly growth: Growth;

  constructor(seed: number, round = 0, growth = SOME_LARGE) {
    this.growth = growth;
    this.state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(round + 1, 0xc2b2ae35)) >>> 0;
    for (let i = 0; i < 4; i++) this.next();
  }

  /** Between 0 and 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }
}

/** What means something to one format or another, or to none. */
const WORDS = [
  "\0",
  "\ud800",
  "\udc00",
  "\ufeff",
  "\u202e",
  "\u2028",
  "\r",
  "\n",
  "\t",
  "\u00a0",
  "\ue000",
  "\ue001",
  "😀",
  "\u0301",
  "<",
  ">",
  "&",
  "&amp;",
  "&#0;",
  "&#xffffff;",
  "<!--",
  "-->",
  "]]>",
  "<![CDATA[",
  "<!DOCTYPE a [",
  "<?",
  "/>",
  "</",
  "<p>",
  "</p>",
  "<table>",
  "<a href='#n'>1</a>",
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  '"',
  "'",
  "`",
  "|",
  "*",
  "_",
  "#",
  "-",
  "- ",
  ": ",
  ",",
  ";",
  "\\",
  "/",
  "%",
  "@",
  "!",
  "? ",
  "&a ",
  "*a",
  "<<: ",
  "---\n",
  "...\n",
  "!!binary ",
  "!!js/function ",
  ">-\n",
  "|2\n",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "null",
  "true",
  "NaN",
  "Infinity",
  "-0",
  "0",
  "-1",
  "1e999",
  "9007199254740993",
  "2147483648",
  "99999999999999999999",
  "0x10",
  "1997",
  "1997-02-31",
  "../..",
  "2015?",
  "1994/..",
  "-99999",
  "Y17e7",
  "[1]",
  "[^1]",
  "[^1]: ",
  "¹",
  "[iv]",
  "Ibid.",
  "op. cit.",
  "http://",
  "https://a.example/",
  "p. ",
  "pp. 1–",
  "“",
  "”",
  "(2014)",
  "Notes\n",
  "Option 1: ",
  "likely",
  "endobj",
  "stream\n",
  "endstream",
  "obj",
  "R",
  "<<",
  ">>",
  "/Type",
  "/Kids",
  "/Length",
  "/Filter",
  "BT",
  "ET",
  "Tj",
  "Tf",
  "q ",
  "cm ",
  "<w:p>",
  "</w:p>",
  "<w:r>",
  "</w:r>",
  "<w:t>",
  "</w:t>",
  "<w:ins>",
  "<w:del>",
  "<w:tbl>",
  '<w:footnoteReference w:id="1"/>',
  'xmlns:w="x"',
  '<w:fldChar w:fldCharType="begin"/>',
  "<w:vanish/>",
  "@article{",
  "@string{",
  "TY  - ",
  "ER  - \n",
  "AU  - ",
  " and ",
  "title = ",
  "X & Y",
  "X only if Y",
  "not ",
  "iff",
  "->",
];

const LARGEST = 1_000_000;
const MOST_OF_SMALL = 60_000;

/** One or more changes of a text, of the kinds that break readers: at random, or of what it is made of. */
export function mutate(text: string, random: Random, others: readonly string[]): string {
  const isLarge = random.chance(random.growth.share);
  const most = isLarge ? LARGEST : Math.max(MOST_OF_SMALL, text.length);
  let changed = isLarge ? grow(text, random) : text;
  const times = 1 + random.below(random.chance(0.2) ? 12 : 3);
  for (let i = 0; i < times; i++) changed = change(changed, random, others).slice(0, most);
  return changed;
}

/** Some of its lines, or a stretch of it, again and again in their place, up to a size between the least and a thousand kB. */
function grow(text: string, random: Random): string {
  const { least } = random.growth;
  const size = least * (LARGEST / least) ** random.next();
  let from = random.below(text.length);
  let to = from + 1 + random.below(Math.max(1, text.length - from));
  if (random.chance(0.7)) {
    from = text.lastIndexOf("\n", from) + 1;
    to = text.indexOf("\n", to) < 0 ? text.length : text.indexOf("\n", to) + 1;
  }
  const part = text.slice(from, to);
  // Numbered, so that not every name in it is one that stands there already.
  const isNumbered = random.chance(0.5);
  const parts: string[] = [];
  for (let length = 0, i = 1; length < size - text.length; i++) {
    parts.push(isNumbered ? part.replace(/(?<=\bid: ?"?)\w+|\d+/g, (word) => word + i) : part);
    length += Math.max(1, parts.at(-1)!.length);
  }
  return text.slice(0, from) + parts.join("") + text.slice(to);
}

function change(text: string, random: Random, others: readonly string[]): string {
  const at = random.below(text.length + 1);
  const length = random.chance(0.7) ? random.below(12) : random.below(Math.max(1, text.length - at));
  const put = (what: string, over = 0) => text.slice(0, at) + what + text.slice(at + over);
  switch (random.below(14)) {
    case 0:
      return put(String.fromCharCode(random.chance(0.8) ? random.below(128) : random.below(65_536)), 1);
    case 1:
      return text.slice(0, at);
    case 2:
      return put("", length);
    case 3:
      return put(text.slice(at, at + length), 0);
    case 4:
      return put(random.pick(WORDS), random.chance(0.5) ? 0 : length);
    case 5:
    case 6:
      return put(random.pick(WORDS));
    case 7: {
      const other = random.pick(others);
      const from = random.below(other.length + 1);
      return put(other.slice(from, from + 1 + random.below(random.chance(0.5) ? 40 : other.length)), length);
    }
    case 8: {
      const part = random.chance(0.5) ? random.pick(WORDS) : text.slice(at, at + 1 + random.below(30));
      return put(part.repeat(1 + random.below(random.chance(0.1) ? 3_000 : 40)));
    }
    case 9: {
      const lines = text.split("\n");
      const from = random.below(lines.length);
      const to = random.below(lines.length);
      const [line = ""] = lines.splice(from, 1);
      lines.splice(to, 0, line);
      return lines.join("\n");
    }
    case 10: {
      const lines = text.split("\n");
      const line = random.below(lines.length);
      if (random.chance(0.5)) lines.splice(line, 1);
      else lines[line] = random.chance(0.5) ? `  ${lines[line]}` : lines[line]!.replace(/^ {1,2}/, "");
      return lines.join("\n");
    }
    case 11: {
      // A number becomes another.
      const numbers = [...text.matchAll(/\d+/g)];
      if (numbers.length === 0) return put("7");
      const { index, 0: digits } = random.pick(numbers);
      return (
        text.slice(0, index) +
        random.pick(["0", "-1", "1", "2", "99999999999", "1e9", "4294967295", "", digits.repeat(3)]) +
        text.slice(index + digits.length)
      );
    }
    case 12: {
      // One word of it takes the place of another.
      const words = [...text.matchAll(/[\p{L}\p{N}_-]+/gu)];
      if (words.length < 2) return put("a");
      const { index, 0: word } = random.pick(words);
      return text.slice(0, index) + random.pick(words)[0] + text.slice(index + word.length);
    }
    default:
      return put(
        random
          .pick(["[", "(", "{", "<", "“", '"', "*", "> ", "- ", "\n", " ", "a", "1", "[1]"])
          .repeat(1 + random.below(300)),
      );
  }
}

export function mutateBytes(bytes: Uint8Array, random: Random, others: readonly Uint8Array[]): Uint8Array {
  const latin = (some: Uint8Array) => Buffer.from(some).toString("latin1");
  if (random.chance(0.4)) {
    const copy = bytes.slice();
    for (let i = 1 + random.below(8); i > 0; i--) copy[random.below(copy.length)] = random.below(256);
    return copy;
  }
  return new Uint8Array(Buffer.from(mutate(latin(bytes), random, others.map(latin)), "latin1"));
}

/** The smallest input found, by leaving out parts, that is still at fault. */
export async function shrink(
  input: Uint8Array,
  isAtFault: (input: Uint8Array) => Promise<boolean>,
  milliseconds = 15_000,
): Promise<Uint8Array> {
  const until = Date.now() + milliseconds;
  let smallest = input;
  for (
    let size = Math.ceil(smallest.length / 2);
    size >= 1 && Date.now() < until;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < smallest.length && Date.now() < until; ) {
      const without = new Uint8Array(smallest.length - Math.min(size, smallest.length - at));
      without.set(smallest.subarray(0, at));
      without.set(smallest.subarray(at + size), at);
      if (await isAtFault(without)) smallest = without;
      else at += size;
    }
    if (size === 1) break;
  }
  return smallest;
}
