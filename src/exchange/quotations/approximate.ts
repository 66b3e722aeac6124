/**
 * Where words stand in a text that has them nearly: letters left out, put in or changed. Stretches of five letters in
 * common (q-grams: Ukkonen 1992) vote for the places worth a look; there the distance is worked out exactly (Sellers 1980).
 */

const GRAM = 5;
/** Places looked at closely, those with most in common first. */
const MOST_PLACES = 8;
/** Of these enough are left whole where a fifth of the letters differ. */
const LEAST_GRAMS = 48;
const MOST_VOTES = 40_000;
const MOST_CELLS = 120_000_000;

export interface Match {
  from: number;
  to: number;
  /** Letters to change, put in or take out. */
  distance: number;
  /** Where the two part, by places in the words and in the text. */
  parts: { from: number; to: number; textFrom: number; textTo: number }[];
}

/** A text made ready for many searches. */
export class GramIndex {
  readonly text: string;
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  /** How often each slot is filled. */
  private readonly counts: Int32Array;
  private readonly bits: number;

  constructor(text: string) {
    this.text = text;
    this.bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(text.length + 1))));
    this.heads = new Int32Array(1 << this.bits).fill(-1);
    this.next = new Int32Array(text.length);
    this.counts = new Int32Array(1 << this.bits);
    for (let at = text.length - GRAM; at >= 0; at--) {
      const slot = this.slotOf(text, at);
      this.next[at] = this.heads[slot]!;
      this.heads[slot] = at;
      this.counts[slot]! += 1;
    }
  }

  private slotOf(text: string, at: number): number {
    let hash = 0;
    for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
    return hash >>> (32 - this.bits);
  }

  /** The rarest first: what stands on every page tells no place, and there is most of it. */
  private tellingGrams(words: string): { i: number; slot: number }[] {
    const grams = Array.from({ length: words.length - GRAM + 1 }, (_, i) => ({
      i,
      slot: this.slotOf(words, i),
    })).sort((a, b) => this.counts[a.slot]! - this.counts[b.slot]!);
    let votes = 0;
    const enough = grams.findIndex(({ slot }, used) => {
      votes += this.counts[slot]!;
      return used >= LEAST_GRAMS && votes > MOST_VOTES;
    });
    return enough < 0 ? grams : grams.slice(0, enough);
  }

  private hasGram(words: string, i: number, at: number): boolean {
    for (let k = 0; k < GRAM; k++) if (words.charCodeAt(i + k) !== this.text.charCodeAt(at + k)) return false;
    return true;
  }

  /** The nearest place from `start` on with at most so many differences; undefined where there is none. */
  find(words: string, most: number, start = 0): Match | undefined {
    if (words.length < GRAM) return undefined;
    const width = Math.max(16, 2 * most);
    const votes = new Int32Array(Math.ceil((this.text.length + words.length) / width) + 2);
    for (const { i, slot } of this.tellingGrams(words))
      for (let at = this.heads[slot]!; at >= 0; at = this.next[at]!)
        if (at >= start && this.hasGram(words, i, at))
          votes[Math.floor((at - i + words.length) / width)]! += 1;
    const places: { bin: number; count: number }[] = [];
    for (let bin = 0; bin + 1 < votes.length; bin++) {
      const count = votes[bin]! + votes[bin + 1]!;
      if (count > 0) places.push({ bin, count });
    }
    places.sort((a, b) => b.count - a.count);
    let best: Match | undefined;
    for (const { bin } of places.slice(0, MOST_PLACES)) {
      const from = Math.max(start, bin * width - words.length - most);
      const to = Math.min(this.text.length, (bin + 2) * width + most);
      const match = align(words, this.text.slice(from, to), best ? best.distance - 1 : most);
      if (match && (best === undefined || match.distance < best.distance)) best = shifted(match, from);
    }
    return best;
  }
}

/** The words against a stretch of text that may begin and end anywhere. */
function align(words: string, text: string, most: number): Match | undefined {
  const [m, n] = [words.length, text.length];
  if (m * (n + 1) > MOST_CELLS || most < 0) return undefined;
  const steps = new Uint8Array((m + 1) * (n + 1));
  let row = new Int32Array(n + 1);
  for (let i = 1; i <= m; i++) {
    const now = new Int32Array(n + 1);
    now[0] = i;
    steps[i * (n + 1)] = UP;
    for (let j = 1; j <= n; j++) {
      const isSame = words.charCodeAt(i - 1) === text.charCodeAt(j - 1);
      let cost = row[j - 1]! + (isSame ? 0 : 1);
      let step = isSame ? SAME : OTHER;
      if (row[j]! + 1 < cost) [cost, step] = [row[j]! + 1, UP];
      if (now[j - 1]! + 1 < cost) [cost, step] = [now[j - 1]! + 1, LEFT];
      now[j] = cost;
      steps[i * (n + 1) + j] = step;
    }
    row = now;
  }
  let to = 0;
  for (let j = 1; j <= n; j++) if (row[j]! < row[to]!) to = j;
  const distance = row[to]!;
  if (distance > most) return undefined;
  const parts: Match["parts"] = [];
  let [i, j] = [m, to];
  while (i > 0) {
    const step = steps[i * (n + 1) + j]!;
    const [before, beside] = [i - (step === LEFT ? 0 : 1), j - (step === UP ? 0 : 1)];
    const first = parts[0];
    if (step !== SAME) {
      if (first && first.from === i && first.textFrom === j) [first.from, first.textFrom] = [before, beside];
      else parts.unshift({ from: before, to: i, textFrom: beside, textTo: j });
    }
    [i, j] = [before, beside];
  }
  return { from: j, to, distance, parts };
}

const SAME = 0;
const OTHER = 1;
const UP = 2;
const LEFT = 3;

function shifted(match: Match, by: number): Match {
  return {
    ...match,
    from: match.from + by,
    to: match.to + by,
    parts: match.parts.map((part) => ({ ...part, textFrom: part.textFrom + by, textTo: part.textTo + by })),
  };
}
