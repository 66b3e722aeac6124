import { randomHex } from "../../disk/digest.ts";
import { UsageError } from "../../usageError.ts";
import type { ServerAddress } from "./address.ts";
import type { Server } from "./server.ts";
import { table } from "./tables.ts";

/** Who gave no sign of life for so long has ended. */
const SILENT_SECONDS = 120;
const BEAT_MILLISECONDS = 20_000;

/** The sole right to import, until it is released. */
export interface ServerClaim {
  /** Of this import; no other has it, whether it comes to stand or not. */
  generation: number;
  /** @throws UsageError when another has come to hold it meanwhile */
  requireHeld(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the sole right to import: each writes its claim first and looks who else is there then, so that of two at once at
 * least one sees the other and steps back. A program that is killed lets go by its silence.
 */
export async function claimServer(server: Server, address: ServerAddress): Promise<ServerClaim> {
  const claims = table(address, "claims");
  const token = randomHex(8);
  const [last] = await server.rows<{ generation: number }>(
    `SELECT max(generation) AS generation FROM ${claims}`,
  );
  const generation = last!.generation + 1;
  const write = (released: 0 | 1) =>
    server.run(
      `INSERT INTO ${claims} (generation, token, released) VALUES (${generation}, '${token}', ${released})`,
    );
  const requireHeld = async () => {
    const living = await server.rows<{ token: string }>(
      `SELECT token FROM ${claims} GROUP BY token HAVING max(released) = 0 AND max(beat) >= now() - ${SILENT_SECONDS}`,
    );
    if (living.some((one) => one.token === token) && living.length === 1) return;
    throw new UsageError(
      `another import into this store is under way, or was killed less than ${SILENT_SECONDS} seconds ago; try again after it`,
    );
  };
  await write(0);
  try {
    await requireHeld();
  } catch (error) {
    await write(1);
    throw error;
  }
  const beating = setInterval(() => void write(0).catch(() => undefined), BEAT_MILLISECONDS);
  beating.unref();
  return {
    generation,
    requireHeld,
    release: async () => {
      clearInterval(beating);
      await write(1);
    },
  };
}
