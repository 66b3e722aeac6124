import type { Attack, Attacked, Engine } from "./engine.ts";
import { faults, publications } from "./faults.ts";
import type { Asked, Findings } from "./folders.ts";
import { killedImports, killedPublications, kills } from "./kill.ts";
import { editorsAtEachStep, racesOfPrograms, racesWithEditors, racesWithReaders } from "./race.ts";

/** Every attack on how files are written, by name: each repeats itself from its seed. */
const FILE_ATTACKS: Readonly<Record<string, (asked: Asked) => Promise<Findings>>> = {
  faults,
  publications,
  kills,
  killedPublications,
  killedImports,
  racesOfPrograms,
  editorsAtEachStep,
  racesWithEditors,
  racesWithReaders,
};

/** How files are written: each attack in turn, in portions of so many rounds, until the time is up. */
export const FILE_ENGINES: readonly Engine[] = Object.entries(FILE_ATTACKS).map(([name, attackFiles]) => ({
  name,
  async attack({ seed, until, from: first = 0, rounds, report, beat }: Attack) {
    const all: Attacked = { inputs: 0, findings: [] };
    for (let from = first; from < rounds && (from === first || Date.now() < until); from += PORTION) {
      let round = from;
      const { tried, inside, found } = await attackFiles({
        // What goes step by step goes on with the next, and chance begins anew.
        seed: seed + from,
        rounds: Math.min(PORTION, rounds - from),
        from,
        beat: () => beat?.(round++),
      });
      all.inputs += tried;
      if (inside !== undefined) all.inside = (all.inside ?? 0) + inside;
      for (const what of found) {
        report(`${name}, seed ${seed + from}: ${what}`);
        all.findings.push({ engine: name, target: name, what: `seed ${seed + from}: ${what}` });
      }
    }
    return all;
  },
}));
const PORTION = 50;
