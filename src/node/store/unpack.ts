import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { crc32, createGunzip, createInflateRaw } from "node:zlib";
import type { Disk } from "../disk/disk.ts";
import { UsageError } from "../usageError.ts";
import { bytesAt, membersOf, type ZipMember } from "./zip.ts";

/** A file of rows as the engine can read it, looked through once from end to end. */
export interface PlainFile {
  /** As it was given; of an archive with the name of the member. */
  name: string;
  path: string;
  sha256: string;
  /** Rows there are to account for: lines that are not empty. */
  lines: number;
  hasNul: boolean;
  /** Lines that no engine should see, with the reason; in what is read they are empty. */
  unreadable: Map<number, UnreadableLine>;
  beginning: string;
}

export const UNREADABLE_LINES = {
  bytes: "bytes stand in it that are no UTF-8",
  long: "it is longer than a row of events can be",
} as const;
export type UnreadableLine = keyof typeof UNREADABLE_LINES;

const BEGINNING = 262_144;
const RETURN = 13;
const NEWLINE = Buffer.from("\n");
const CHUNK = 1_048_576;
/** No row of events is as long, and the engine reads none that is. */
const LONGEST_LINE = 2_000_000;
/** More than this many times its packed size no table of events has: it was made to fill a disk. */
const MOST_UNPACKED = 400;
const LEAST_REFUSED = 50_000_000;

/** The files of rows in what was given: itself, or what a gzip or zip file holds, unpacked into `work`. */
export async function unpack(path: string, work: string, disk: Disk): Promise<PlainFile[]> {
  const magic = await firstBytes(path);
  if (magic[0] === 0x1f && magic[1] === 0x8b)
    return [await unpackOne(path, createReadStream(path, { highWaterMark: CHUNK }), work, disk, path)];
  if (magic[0] !== 0x50 || magic[1] !== 0x4b)
    return [
      await readable(await look(path, createReadStream(path, { highWaterMark: CHUNK }), path), work, disk),
    ];
  const found: PlainFile[] = [];
  const most = mostUnpacked((await stat(path)).size);
  let bytes = 0;
  for (const member of await membersOf(path)) {
    const packed = createReadStream(path, {
      start: member.start,
      end: member.start + Math.max(member.packed, 1) - 1,
    });
    const one = await unpackOne(path, packed, work, disk, `${path}/${member.name}`, member, most - bytes);
    bytes += member.unpacked;
    found.push(one);
  }
  return found;
}

/** Of all that a file holds together: members of an archive may lie on one another. */
function mostUnpacked(size: number): number {
  return Math.max(size * MOST_UNPACKED, LEAST_REFUSED);
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${path}: ${error.code === "ENOENT" ? "no such file" : `cannot be read (${error.code ?? error.message})`}`,
    );
  });
  if (info.isDirectory()) throw new UsageError(`${path}: is a folder, expected files of events`);
  // Each is gone through more than once, and to its end.
  if (!info.isFile())
    throw new UsageError(
      `${path}: is a pipe or a device, expected a file; write what comes from it into a file and name that`,
    );
  return bytesAt(path, 0, 4);
}

async function unpackOne(
  path: string,
  packed: Readable,
  work: string,
  disk: Disk,
  name: string,
  member?: ZipMember,
  left?: number,
): Promise<PlainFile> {
  const isStored = member?.method === 0;
  const inflate = member === undefined ? createGunzip() : createInflateRaw();
  const to = join(work, `${createHash("sha256").update(name).digest("hex").slice(0, 16)}.rows`);
  const file = await disk.create(to, 0o600);
  try {
    const most = left ?? mostUnpacked((await stat(path)).size);
    // What goes wrong below must come to whoever reads, and not to nobody.
    const source = isStored ? packed : packed.on("error", (error) => inflate.destroy(error)).pipe(inflate);
    const seen = await look(name, source, to, async (chunk, bytes) => {
      if (bytes > most)
        throw new UsageError(
          `${path}: unpacks to more than ${MOST_UNPACKED} times its size, and holds no files of events`,
        );
      await disk.write(file, chunk);
    });
    if (member && seen.bytes !== member.unpacked) throw new Error("its length is not what the archive says");
    if (member && seen.crc !== member.crc) throw new Error("its check sum is not what the archive says");
    return await readable(seen, work, disk);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (error instanceof UsageError || /^E[A-Z]+$/.test(code)) throw error;
    const what = code === "Z_BUF_ERROR" ? "it ends too early" : (error as Error).message;
    throw new UsageError(`${name}: cannot be unpacked (${what}); get it again`);
  } finally {
    await disk.close(file);
  }
}

/**
 * The engine must not see bytes that are no text: where it reads a part of the columns, as here, it fails on them. Lines that
 * have some are left empty in a copy, so that all others keep their number.
 */
async function readable(seen: Seen, work: string, disk: Disk): Promise<PlainFile> {
  if (!seen.needsCopy) return seen;
  const path = join(work, `${seen.sha256.slice(0, 16)}.readable`);
  const file = await disk.create(path, 0o600);
  const unreadable = new Map<number, UnreadableLine>();
  try {
    let line = 0;
    let rest = Buffer.alloc(0);
    const pass = async (bytes: Buffer) => {
      const kept: Buffer[] = [];
      for (let from = 0; from < bytes.length; ) {
        const end = bytes.indexOf(10, from);
        const next = end < 0 ? bytes.length : end + 1;
        const one = bytes.subarray(from, next);
        line += 1;
        const wrong = one.length > LONGEST_LINE ? "long" : isUtf8(one) ? undefined : "bytes";
        if (wrong) unreadable.set(line, wrong);
        kept.push(wrong ? NEWLINE : one);
        from = next;
      }
      await disk.write(file, Buffer.concat(kept));
    };
    for await (const chunk of createReadStream(seen.path, {
      highWaterMark: CHUNK,
    }) as AsyncIterable<Buffer>) {
      const all = Buffer.concat([rest, chunk]);
      const last = all.lastIndexOf(10) + 1;
      await pass(all.subarray(0, last));
      rest = all.subarray(last);
    }
    await pass(rest);
  } finally {
    await disk.close(file);
  }
  return { ...seen, path, unreadable };
}

interface Seen extends PlainFile {
  bytes: number;
  crc: number;
  needsCopy: boolean;
}

/** One pass over the bytes: what they are by their sum, how many rows, and what would break the reading. */
async function look(
  name: string,
  source: Readable,
  path: string,
  each?: (chunk: Buffer, bytes: number) => Promise<void>,
): Promise<Seen> {
  const hash = createHash("sha256");
  let [bytes, lines, nuls, crc] = [0, 0, 0, 0];
  // Of the line that the last chunk broke off: how long it is so far, and its last byte.
  let [begun, last] = [0, 0];
  let needsCopy = false;
  let broken = Buffer.alloc(0);
  const end = (length: number, final: number) => {
    if (length > LONGEST_LINE) needsCopy = true;
    if (length > 1 || (length === 1 && final !== RETURN)) lines += 1;
  };
  const beginning: Buffer[] = [];
  for await (const chunk of source as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (each) crc = crc32(chunk, crc);
    if (bytes < BEGINNING) beginning.push(chunk.subarray(0, BEGINNING - bytes));
    bytes += chunk.length;
    await each?.(chunk, bytes);
    for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, at + 1)) nuls += 1;
    const [first, final] = [chunk.indexOf(10), chunk.lastIndexOf(10)];
    const head = Buffer.concat([broken, first < 0 ? chunk : chunk.subarray(0, first)]);
    // A line without an end that is longer than any is not gathered.
    needsCopy ||=
      head.length > 2 * LONGEST_LINE ||
      (first >= 0 && !(isUtf8(head) && isUtf8(chunk.subarray(first, final))));
    broken = needsCopy ? Buffer.alloc(0) : first < 0 ? head : Buffer.from(chunk.subarray(final + 1));
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      end(begun + at - from, at > 0 ? chunk[at - 1]! : last);
      begun = 0;
      from = at + 1;
    }
    begun += chunk.length - from;
    last = chunk.at(-1)!;
  }
  end(begun, last);
  needsCopy ||= !isUtf8(broken);
  const start = Buffer.concat(beginning);
  if (
    nuls > bytes / 20 ||
    (start[0] === 0xff && start[1] === 0xfe) ||
    (start[0] === 0xfe && start[1] === 0xff)
  )
    throw new UsageError(
      `${name}: is UTF-16 or no text, expected UTF-8; save it as UTF-8: iconv -f UTF-16 -t UTF-8`,
    );
  return {
    name: path === name ? name : `${basename(name)}`,
    path,
    sha256: hash.digest("hex"),
    lines,
    hasNul: nuls > 0,
    unreadable: new Map(),
    needsCopy,
    beginning: start.toString("utf8"),
    bytes,
    crc,
  };
}
