import { measureWorlds, ratesTable, USUAL_WORLD, WORLDS } from "../test/assessment/path/plantedWorlds.ts";

/** How often right and wrong lists are contradicted in worlds whose truth is known: the table of docs/on-record.md. */
export function benchPlanted(worlds: number): string {
  return ratesTable(
    WORLDS.map((world) => ({ ...world, rates: measureWorlds(1, worlds, { ...USUAL_WORLD, ...world }) })),
  );
}
