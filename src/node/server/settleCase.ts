import { dirname, join } from "node:path";
import { claim, namesIn, WORK } from "../disk/claim.ts";
import { DISK, type Disk } from "../disk/disk.ts";
import { clearDeadDrafts } from "../disk/drafts.ts";
import { type Settled, settle } from "../disk/settle.ts";

/**
 * Completes or undoes what a program that was killed left of a save, and takes away its drafts. Undefined: there was
 * nothing to settle.
 *
 * @throws UsageError when another program is at work in the folder, or it cannot be written.
 */
export async function settleCase(root: string, disk: Disk = DISK): Promise<Settled | undefined> {
  await clearDeadDrafts(root, disk);
  // Where `detente new` was killed before the folder had its name.
  await clearDeadDrafts(dirname(root), disk);
  if ((await namesIn(join(root, WORK))).length === 0) {
    await disk.rmdir(join(root, WORK)).catch(() => undefined);
    return undefined;
  }
  const held = await claim(root, disk);
  try {
    return await settle(root, held.work, disk);
  } finally {
    await held.release();
  }
}

/** In one sentence, for whoever opens the case. */
export function describeSettled({ outcome, files, setAside }: Settled): string {
  const what =
    files.length === 0
      ? "what an unfinished save from elsewhere left in .detente was cleared away"
      : `a save that was broken off was ${outcome}: ${files.join(", ")}`;
  return setAside.length === 0 ? what : `${what}; texts of somebody else were kept as ${setAside.join(", ")}`;
}
