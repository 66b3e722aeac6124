import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { UsageError } from "../usageError.ts";

/** A file in an archive: where its packed bytes stand. */
export interface ZipMember {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  start: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record may have a comment behind it. */
const LONGEST_END = 22 + 65_535;
const LARGEST_LIST = 16_000_000;

/** What an archive lists at its end; an archive that was cut off has lost that. */
export async function membersOf(path: string): Promise<ZipMember[]> {
  const { size } = await stat(path);
  const tail = await bytesAt(path, Math.max(0, size - LONGEST_END), LONGEST_END);
  const end = lastOf(tail);
  if (end < 0) throw broken(path, "it has no list of its files, so it was cut off");
  const length = tail.readUInt32LE(end + 12);
  const from = tail.readUInt32LE(end + 16);
  if (from === 0xffffffff) throw broken(path, "it is of the 64-bit form; unpack it first");
  if (length > LARGEST_LIST || from + length > size)
    throw broken(path, "its list of files lies outside of it");
  const members = await listed(await bytesAt(path, from, length), path);
  if (members.length === 0) throw broken(path, "it holds no file");
  return members;
}

async function listed(list: Buffer, path: string): Promise<ZipMember[]> {
  const members: ZipMember[] = [];
  for (let at = 0; at + 46 <= list.length && list.readUInt32LE(at) === ENTRY; ) {
    const nameLength = list.readUInt16LE(at + 28);
    const name = list.toString("utf8", at + 46, at + 46 + nameLength);
    const method = list.readUInt16LE(at + 10);
    if (list.readUInt16LE(at + 8) & 1) throw broken(path, `${name} is encrypted`);
    if (method !== 0 && method !== 8)
      throw broken(path, `${name} is packed in a way that is not known (${method})`);
    const offset = list.readUInt32LE(at + 42);
    const local = await bytesAt(path, offset, 30);
    if (local.length < 30 || local.readUInt32LE(0) !== LOCAL)
      throw broken(path, `${name} is not where it should be`);
    if (!name.endsWith("/"))
      members.push({
        name,
        method,
        crc: list.readUInt32LE(at + 16),
        packed: list.readUInt32LE(at + 20),
        unpacked: list.readUInt32LE(at + 24),
        start: offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28),
      });
    at += 46 + nameLength + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  return members;
}

/** As many bytes as there are from a place on, at most so many. */
export async function bytesAt(path: string, from: number, most: number): Promise<Buffer> {
  if (most === 0) return Buffer.alloc(0);
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { start: from, end: from + most - 1 }))
    chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function lastOf(tail: Buffer): number {
  for (let at = tail.length - 22; at >= 0; at--) if (tail.readUInt32LE(at) === END) return at;
  return -1;
}

function broken(path: string, why: string): UsageError {
  return new UsageError(`${path}: cannot be unpacked: ${why}; get it again`);
}
