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
export function decode(features: readonly Uint16Array[], weights: Weights): Uint8Array {
  const { sights, steps } = weights;
  const into = stepsInto(weights);
  const n = features.length;
  const labels = new Uint8Array(n);
  if (n === 0) return labels;
  const back = new Uint8Array(n * N);
  let before = new Float64Array(N);
  let now = new Float64Array(N);
  const own = new Float64Array(N);
  for (let i = 0; i < n; i++) {
    scoresOf(features[i]!, sights, own);
    for (let label = 0; label < N; label++) {
      let best = -Infinity;
      let from = 0;
      if (i === 0) best = steps[N * N + label]!;
      else
        for (let last = 0, at = label * N; last < N; last++, at++) {
          const score = before[last]! + into[at]!;
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

const INTO = new WeakMap<Weights, Float64Array>();

/** The steps by the label they lead to, so that those that are compared stand side by side. */
function stepsInto(weights: Weights): Float64Array {
  let into = INTO.get(weights);
  if (!into) {
    into = new Float64Array(N * N);
    for (let last = 0; last < N; last++)
      for (let label = 0; label < N; label++) into[label * N + last] = weights.steps[last * N + label]!;
    INTO.set(weights, into);
  }
  return into;
}

function scoresOf(features: Uint16Array, sights: Weights["sights"], scores: Float64Array): void {
  scores.fill(0);
  for (const feature of features) {
    const row = feature * N;
    for (let label = 0; label < N; label++) scores[label]! += sights[row + label]!;
  }
}
