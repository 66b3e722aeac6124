import { faults, publications } from "./faults.ts";
import type { Asked, Findings } from "./folders.ts";
import { killedImports, killedPublications, kills } from "./kill.ts";
import { editorsAtEachStep, racesOfPrograms, racesWithEditors, racesWithReaders } from "./race.ts";

/** Every attack on how files are written, by name: each repeats itself from its seed. */
export const FILE_ATTACKS: Readonly<Record<string, (asked: Asked) => Promise<Findings>>> = {
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
