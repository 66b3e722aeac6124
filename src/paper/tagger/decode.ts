import { LABELS } from "./labels.ts";

const N = LABELS.length;

/** Weights of a linear chain: of each sight for each label, and of each label after another. */
export interface Weights {
  /** [bucket * labels + label] */
  sights: Float32Array | Int16Array;
  /** [before * labels + label]; the row after the last is that of the beginning. */
  steps: Float32Array | Int16Array;
}

/** The likeliest labels of a whole sequence (Viterbi, 1967), and by how much they win, token by token. */
export function decode(features: readonly Uint16Array[], { sights, steps }: Weights): Uint8Array {
  const n = features.length;
  const labels = new Uint8Array(n);
  if (n === 0) return labels;
  const back = new Uint8Array(n * N);
  let before = new Float64Array(N);
  let now = new Float64Array(N);
  for (let i = 0; i < n; i++) {
    const own = scoresOf(features[i]!, sights);
    for (let label = 0; label < N; label++) {
      let best = -Infinity;
      let from = 0;
      if (i === 0) best = steps[N * N + label]!;
      else
        for (let last = 0; last < N; last++) {
          const score = before[last]! + steps[last * N + label]!;
          if (score > best) {
            best = score;
            from = last;
          }
        }
      now[label] = best + own[label]!;
      back[i * N + label] = from;
    }
    [before, now] = [now, before];
  }
  let at = 0;
  for (let label = 1; label < N; label++) if (before[label]! > before[at]!) at = label;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = at;
    at = back[i * N + at]!;
  }
  return labels;
}

function scoresOf(features: Uint16Array, sights: Weights["sights"]): Float64Array {
  const scores = new Float64Array(N);
  for (const feature of features) {
    const row = feature * N;
    for (let label = 0; label < N; label++) scores[label]! += sights[row + label]!;
  }
  return scores;
}
