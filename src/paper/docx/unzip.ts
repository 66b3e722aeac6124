import { Unzip, UnzipInflate } from "fflate";
import { PaperTooLarge, UnreadablePaper } from "../unreadable.ts";

/** Bytes given at a time. What a slice unpacks to, a thousand times its length at most, is counted before the next. */
const SLICE = 1 << 12;
/** A Word file of a long book with a picture on every page has some hundreds. */
const MOST_ENTRIES = 10_000;

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
  let entries = 0;
  const tooLarge = () =>
    new PaperTooLarge(
      `its text unpacks to more than ${limit / 1_000_000} MB; if it is a real paper, save it as plain text`,
    );
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > MOST_ENTRIES)
      failure ??= new PaperTooLarge(
        `it is an archive of more than ${MOST_ENTRIES} files, which no Word file is; save it as .docx in Word`,
      );
    if (failure || !isWanted(file.name)) return;
    // A stated size may be too small, but nobody states one too large.
    if ((file.originalSize ?? 0) > limit) {
      failure ??= tooLarge();
      return;
    }
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) failure ??= error;
      else {
        total += chunk.length;
        if (total > limit) failure ??= tooLarge();
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
