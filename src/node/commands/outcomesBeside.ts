import { dirname, join } from "node:path";
import type { NamedOutcome } from "../../questions/naming.ts";
import { isFile } from "../files.ts";
import { readCase } from "../readCase.ts";

/** The outcomes of the case a model file belongs to: case.yaml beside it or one folder up; none where there is none. */
export async function outcomesBeside(path: string): Promise<NamedOutcome[]> {
  const folder = dirname(path);
  for (const candidate of [folder, dirname(folder)]) {
    if (!(await isFile(join(candidate, "case.yaml")))) continue;
    const { case: record } = await readCase(candidate);
    return (record?.outcomes ?? []).map(({ id, name, when }) => ({ id, name, when }));
  }
  return [];
}
