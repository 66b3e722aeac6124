import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "fflate";
import { decode, type Weights } from "../../src/paper/tagger/decode.ts";
import { BUCKETS, featuresOf } from "../../src/paper/tagger/features.ts";
import { LABELS } from "../../src/paper/tagger/labels.ts";
import { tokensOf } from "../../src/paper/tagger/tokens.ts";
import { checksum, weightsOf } from "../../src/paper/tagger/weightsOf.ts";
import { type Example, examples } from "./makeSet.ts";

/**
 * Trains the tagger: an averaged perceptron over sequences (Collins, 2002; known from its abstract and common use).
 * Each round sees a set of its own, so that nothing is learned by heart; the same seeds give the same weights.
 */
const N = LABELS.length;

export function train(rounds: number, perRound: number, seed: number, log: (text: string) => void) {
  const sights = new Float32Array(BUCKETS * N);
  const steps = new Float32Array((N + 1) * N);
  const sightSums = new Float64Array(sights.length);
  const stepSums = new Float64Array(steps.length);
  let now = 1;
  const add = (own: Float32Array, sums: Float64Array, at: number, by: number) => {
    own[at]! += by;
    sums[at]! += by * now;
  };
  for (let round = 0; round < rounds; round++) {
    let wrong = 0;
    let all = 0;
    for (const { text, labels } of examples(perRound, seed + round)) {
      const features = featuresOf(tokensOf(text));
      const gold = labels.map((label) => LABELS.indexOf(label));
      const found = decode(features, { sights, steps });
      now += 1;
      all += gold.length;
      for (let i = 0; i < gold.length; i++) {
        const [g, f] = [gold[i]!, found[i]!];
        const beforeG = i === 0 ? N : gold[i - 1]!;
        const beforeF = i === 0 ? N : found[i - 1]!;
        if (g !== f) {
          wrong += 1;
          for (const feature of features[i]!) {
            add(sights, sightSums, feature * N + g, 1);
            add(sights, sightSums, feature * N + f, -1);
          }
        }
        if (g !== f || beforeG !== beforeF) {
          add(steps, stepSums, beforeG * N + g, 1);
          add(steps, stepSums, beforeF * N + f, -1);
        }
      }
    }
    log(`round ${round + 1}: ${((100 * wrong) / all).toFixed(2)} % of tokens wrong`);
  }
  return {
    sights: sights.map((value, i) => value - sightSums[i]! / now),
    steps: steps.map((value, i) => value - stepSums[i]! / now),
  };
}

/** To bytes, each the root of its weight, so that the many small ones keep their differences. */
export function toBytes({ sights, steps }: { sights: Float32Array; steps: Float32Array }): Int8Array {
  const both = Float32Array.from([...sights, ...steps]);
  const most = both.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  return Int8Array.from(
    both,
    (value) => Math.sign(value) * Math.round(127 * Math.sqrt(Math.abs(value) / most)),
  );
}

export function tokensRight(set: readonly Example[], weights: Parameters<typeof decode>[1]): number {
  let right = 0;
  let all = 0;
  for (const { text, labels } of set) {
    const found = decode(featuresOf(tokensOf(text)), weights);
    for (const [i, label] of labels.entries()) {
      all += 1;
      if (LABELS[found[i]!] === label) right += 1;
    }
  }
  return right / all;
}

if (import.meta.filename === process.argv[1]) {
  const [
    rounds = "10",
    perRound = "40000",
    out = join(import.meta.dirname, "../../src/paper/tagger/weights.ts"),
  ] = process.argv.slice(2);
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const trained = train(Number(rounds), Number(perRound), 1000, (text) => console.log(text, seconds()));
  const bytes = toBytes(trained);
  const held = examples(3000, 99);
  const right = (weights: Weights) => `${(100 * tokensRight(held, weights)).toFixed(2)} %`;
  console.log(`held out: ${right(trained)} of tokens right, in bytes ${right(weightsOf(bytes))}`);
  const packed = deflateSync(new Uint8Array(bytes.buffer), { level: 9 });
  writeFileSync(
    out,
    `/** Made by tools/tagger/train.ts ${rounds} ${perRound}; see docs/references.md. Not written by hand. */\nexport const CHECKSUM = ${checksum(packed)};\nexport const PACKED =\n  "${Buffer.from(packed).toString("base64")}";\n`,
  );
  console.log(`${packed.length} bytes packed, ${seconds()}`);
}
