import { type Paper, type Sentence, sentencesOf } from "../paper.ts";

/** An outcome that a paper announces: "there are three models: preserving the status quo, …". */
export interface AnnouncedOutcome {
  name: string;
  sentence: Sentence;
  /** Index of its words in the sentence. */
  from: number;
}

const NUMBERS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };
const ANNOUNCED =
  /\b(two|three|four|five|six|seven) (?:[\p{L}-]{1,20} ){0,3}(?:models|options|scenarios|outcomes|futures|paths|ways forward|alternatives|possibilities|developments|courses)\b[^:.;]{0,80}:\s/iu;

/** The first announcement whose list has as many parts as it says; none where no list fits. */
export function announcedOutcomes(paper: Paper): AnnouncedOutcome[] {
  if (paper.language !== "en") return [];
  for (const { sentence } of sentencesOf(paper)) {
    if (sentence.text.length > 2_000) continue;
    const match = ANNOUNCED.exec(sentence.text);
    if (!match) continue;
    const start = match.index + match[0].length;
    const list = sentence.text.slice(start).replace(/[.!?]+$/u, "");
    const parts = partsOf(list, NUMBERS[match[1]!.toLowerCase()]!);
    if (parts) return parts.map(({ text, from }) => ({ name: text, sentence, from: start + from }));
  }
  return [];
}

/** A list cut at its semicolons, or commas, if that gives the number announced. */
function partsOf(list: string, number: number): { text: string; from: number }[] | undefined {
  const cuts = [/;\s+(?:(?:and|or)\s+)?/gu, /,\s+(?:(?:and|or)\s+)?/gu, /,?\s+(?:and|or)\s+/gu];
  // Commas part all but the last of a list without a comma before its "and".
  const byCommas = list.split(/,\s+/u);
  const mixed = [...byCommas.slice(0, -1), ...(byCommas.at(-1) ?? "").split(/\s+(?:and|or)\s+/u)];
  const ways = [...cuts.map((cut) => list.split(cut)), mixed];
  const parts = ways.find((way) => way.length === number && way.every((part) => part.trim().length > 2));
  if (!parts) return undefined;
  let at = 0;
  return parts.map((part) => {
    const text = part.trim().replace(/^(?:\(?\d\)|\(?[a-z]\)|first|second|third|fourth|finally),?\s+/iu, "");
    const from = Math.max(0, list.indexOf(text, at));
    at = from + text.length;
    return { text, from };
  });
}
