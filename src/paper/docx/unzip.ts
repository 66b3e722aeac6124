import { Unzip, UnzipInflate } from "fflate";
import { UnreadablePaper } from "../unreadable.ts";

const SLICE = 1 << 16;

/**
 * The named files of a zip. What they unpack to is counted while it comes, since the sizes an archive states may
 * be lies: a bomb is refused after `limit` bytes, whatever it says of itself.
 */
export function unzipSome(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limit: number,
): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let total = 0;
  let failure: Error | undefined;
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) failure ??= error;
      else {
        total += chunk.length;
        if (total > limit)
          failure ??= new UnreadablePaper(
            `its text unpacks to more than ${limit / 1_000_000} MB; if it is a real paper, save it as plain text`,
          );
        else chunks.push(chunk);
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !failure; at += SLICE)
    try {
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    } catch (error) {
      failure ??= error as Error;
    }
  if (failure instanceof UnreadablePaper) throw failure;
  if (failure)
    throw new UnreadablePaper("the archive inside is damaged; open it in Word and save it again, or as .txt");
  return new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
