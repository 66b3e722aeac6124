import { readCaseFolder } from "../../src/node/files.ts";
import { createEngine } from "../../src/web/engine/engine.ts";

/** The engine as the worker runs it, with a case open. */
export async function engineWith(folder = "cases/nato-russia", edit?: (files: Map<string, string>) => void) {
  const { files } = await readCaseFolder(folder);
  edit?.(files);
  const engine = createEngine();
  const opened = engine.open({ folder, files: Object.fromEntries(files), citations: {} });
  return { engine, opened };
}
