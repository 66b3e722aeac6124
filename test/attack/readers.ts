import type { Attack, Attacked, Engine, Finding } from "./engine.ts";
import { ALL_LARGE, type Growth, Random, shrink } from "./mutate.ts";
import { TARGETS, type Target } from "./targets.ts";

/** Seconds of the processor that an input may take before it is a finding; most take milliseconds. */
const mostSeconds = (bytes: number, readings = 1) => readings * (4 + (bytes / 1e6) * 16);
const MOST_MEGABYTES = 1_000;
/** Findings of one target that are made small and kept; more are mostly the same. */
const MOST_FINDINGS = 8;

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** What is kept, where the engine can be asked to clear away the rest (--expose-gc). */
function megabytesHeld(): number {
  if (process.memoryUsage.rss() < MOST_MEGABYTES * 1e6) return 0;
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/** What is wrong with a reader's answer to an input, if anything. */
export async function faultOf(target: Target, input: Uint8Array): Promise<string | undefined> {
  const start = seconds();
  try {
    const wrong = await target.run(input);
    if (wrong !== undefined) return wrong;
  } catch (error) {
    const { stack = String(error) } = error as Error;
    return `throws ${stack.split("\n").slice(0, 3).join(" ").slice(0, 400)}`;
  }
  const took = seconds() - start;
  return took > mostSeconds(input.length, target.readings)
    ? `takes ${took.toFixed(1)} s for ${input.length} bytes`
    : undefined;
}

/** Two findings are one when they differ in numbers and quoted words alone. */
export function kindOf(what: string): string {
  return what
    .replace(/"[^"]*"|\d+(\.\d+)?/g, "#")
    .replace(/outside the file.*/, "outside")
    .slice(0, 120);
}

export function engineOf(target: Target, name = target.name, growth?: Growth): Engine {
  return {
    name,
    async attack({ seed, until, from = 0, rounds, report, beat }: Attack): Promise<Attacked> {
      const seeds = await target.seeds();
      const findings: Finding[] = [];
      const kinds = new Set<string>();
      const keep = async (input: Uint8Array, what: string, round: number) => {
        const kind = kindOf(what);
        if (kinds.has(kind) || findings.length >= MOST_FINDINGS) return;
        kinds.add(kind);
        report(`${target.name}, round ${round}: ${what}`);
        const small = await shrink(
          input,
          async (less) => kindOf((await faultOf(target, less)) ?? "") === kind,
        );
        findings.push({ engine: "readers", target: target.name, what, input: small });
      };
      for (const input of from > 0 ? [] : seeds) {
        const what = await faultOf(target, input);
        if (what !== undefined) await keep(input, `a good input: ${what}`, -1);
      }
      let round = from;
      for (; round < rounds && Date.now() < until; round++) {
        beat?.(round);
        const input = target.change(seeds, new Random(seed, round, growth));
        const what = await faultOf(target, input);
        if (what !== undefined) await keep(input, what, round);
        if (round % 500 === 499) {
          const held = megabytesHeld();
          if (held > MOST_MEGABYTES) {
            await keep(input, `the program holds ${Math.round(held)} MB`, round);
            break;
          }
        }
      }
      return { inputs: round - from, findings };
    },
  };
}

export const READER_ENGINES: readonly Engine[] = TARGETS.map((target) => engineOf(target));

/** The name of the engine that gives a target inputs of 300 to 1,000 kB alone. */
export const LARGE = "large-";
/** A what-if stands in an address, which is never so long. */
export const LARGE_ENGINES: readonly Engine[] = TARGETS.filter(({ name }) => name !== "what-if").map(
  (target) => engineOf(target, `${LARGE}${target.name}`, ALL_LARGE),
);
