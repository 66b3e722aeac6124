/** A text in which many names are looked for: most do not stand in it at all, which its folded form tells at once. */
export class SearchedText {
  private readonly text: string;
  private readonly folded: string;
  private readonly near = new Map<string, boolean>();

  constructor(text: string) {
    this.text = text;
    this.folded = fold(text);
  }

  /** Whether a name stands in it as a word. */
  has(name: string): boolean {
    return this.mayHave(name) && new RegExp(patternOf(name), "iu").test(this.text);
  }

  /** Whether a year stands soon after a name, in one part of the text; asked again and again of an author of many works. */
  hasNear(name: string, year: string): boolean {
    const key = `${year} ${name}`;
    const known = this.near.get(key);
    if (known !== undefined) return known;
    const found =
      this.mayHave(name) &&
      new RegExp(`${patternOf(name)}[^${BETWEEN_PARTS}]{0,${NEAR}}?(?<!\\d)${year}`, "iu").test(this.text);
    this.near.set(key, found);
    return found;
  }

  private mayHave(name: string): boolean {
    return this.folded.includes(fold(name));
  }
}

const NEAR = 160;
/** Between two parts of a text, where what stands near in the one is far from the other. */
export const BETWEEN_PARTS = "\u0001";

/** A name as a word; the end of a line may have broken it. */
function patternOf(name: string): string {
  const letters = [...name].map((letter) =>
    letter.replace(/[.*+?^${}()|[\]\\]/, "\\$&").replace(/\s/u, "\\s+"),
  );
  return `(?<!\\p{L})${letters.join("(?:-\\n)?")}(?!\\p{Ll})`;
}

/** The same for all that the pattern takes for the same. */
function fold(text: string): string {
  return text.replaceAll("-\n", "").replace(/\s+/gu, " ").toLowerCase().toUpperCase();
}
