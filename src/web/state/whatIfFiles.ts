import { writeWhatIf } from "../../assessment/whatIfText.ts";
import { goTo } from "./address.ts";
import type { RefusedWhatIf } from "./refusedWhatIf.ts";
import type { Workbench } from "./workbench.ts";

/** What is larger is no what-if and is not read. */
const MOST_BYTES = 400_000;

/**
 * Opens the what-if in a file, or tells why not; false where the file is something else, and left to others. `insists`:
 * it was chosen as a what-if, so that being none is told too.
 */
export async function openWhatIf(workbench: Workbench, file: File, insists = false): Promise<boolean> {
  const { refusedWhatIf } = workbench;
  const refuse = (refused: RefusedWhatIf) => {
    refusedWhatIf.set({ name: file.name, refused });
    goTo({ view: "strategy" });
    return true;
  };
  if (!insists && !/\.json$/i.test(file.name)) return false;
  const text = file.size > MOST_BYTES ? "" : await file.text().catch(() => "");
  const read = await workbench.engine.readWhatIfFile(text);
  if ("refused" in read) return read.refused === "no-what-if" && !insists ? false : refuse(read);
  refusedWhatIf.set(undefined);
  goTo({
    view: "strategy",
    path: [read.model],
    query: { day: read.day, if: writeWhatIf(read.edits) },
  });
  return true;
}
