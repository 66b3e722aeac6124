import { randomHex } from "../../disk/digest.ts";
import { UsageError } from "../../usageError.ts";
import type { ServerAddress } from "./address.ts";
import type { Server } from "./server.ts";
import { table } from "./tables.ts";

/** Who gave no sign of life for so long has ended. */
const SILENT_SECONDS = 120;
const BEAT_MILLISECONDS = 20_000;
/** Who could not give a sign for this long may have been taken for ended, with a margin for clocks and slow answers. */
const MOST_GAP_MILLISECONDS = (SILENT_SECONDS * 1000) / 2;

/** The sole right to import, until it is released. */
export interface ServerClaim {
  /** Of this import; no other has it, whether it comes to stand or not. */
  generation: number;
  /** @throws UsageError when another has come to hold it meanwhile, or could have */
  requireHeld(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the sole right to import: each writes its claim first and looks who else is there then, so that of two at once at
 * least one sees the other and steps back. Only who is alone takes a number for its import. A program that is killed lets go
 * by its silence; one that was silent so long and goes on finds that it holds nothing any more.
 */
export async function claimServer(server: Server, address: ServerAddress): Promise<ServerClaim> {
  const claims = table(address, "claims");
  const manifests = table(address, "manifests");
  const token = randomHex(8);
  let generation = 0;
  let lastBeat = performance.now();
  let hasLapsed = false;
  const write = async (released: 0 | 1) => {
    const begun = performance.now();
    await server.run(
      `INSERT INTO ${claims} (generation, token, released) VALUES (${generation}, '${token}', ${released})`,
    );
    if (begun - lastBeat > MOST_GAP_MILLISECONDS) hasLapsed = true;
    lastBeat = begun;
  };
  const newest = async () => {
    const [found] = await server.rows<{ generation: number }>(
      `SELECT max(generation) AS generation FROM (SELECT generation FROM ${claims} UNION ALL SELECT generation FROM ${manifests})`,
    );
    return found!.generation;
  };
  const requireAlone = async () => {
    const living = await server.rows<{ token: string }>(
      `SELECT token FROM ${claims} GROUP BY token HAVING max(released) = 0 AND max(beat) >= now() - ${SILENT_SECONDS}`,
    );
    if (living.length === 1 && living[0]!.token === token) return;
    throw new UsageError(
      `another import into this store is under way, or was killed less than ${SILENT_SECONDS} seconds ago; try again after it`,
    );
  };
  await write(0);
  try {
    await requireAlone();
    generation = (await newest()) + 1;
    await write(0);
  } catch (error) {
    await write(1);
    throw error;
  }
  const beating = setInterval(() => void write(0).catch(() => undefined), BEAT_MILLISECONDS);
  beating.unref();
  return {
    generation,
    requireHeld: async () => {
      await write(0);
      if (!hasLapsed && (await newest()) === generation) return requireAlone();
      throw new UsageError(
        "this import stood still so long that another may have begun meanwhile; nothing of it counts, do it again",
      );
    },
    release: async () => {
      clearInterval(beating);
      await write(1);
    },
  };
}
