import { inflateSync } from "fflate";
import { fromBase64 } from "../base64.ts";
import type { Weights } from "./decode.ts";
import { BUCKETS } from "./features.ts";
import { LABELS } from "./labels.ts";

/** The weights as they are kept: the root of each, one byte, deflated, in base 64. */

const N = LABELS.length;

/** From bytes, each the root of its weight. */
export function weightsOf(bytes: Int8Array): Weights {
  const squared = new Int16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) squared[i] = bytes[i]! * Math.abs(bytes[i]!);
  return { sights: squared.subarray(0, BUCKETS * N), steps: squared.subarray(BUCKETS * N) };
}

/**
 * The weights of a packed text; undefined where it is not what `expected` was computed of, or not of this tagger's
 * labels: then references are read by their patterns alone.
 */
export function unpacked(base64: string, expected: number): Weights | undefined {
  const packed = fromBase64(base64);
  if (packed === undefined || checksum(packed) !== expected) return undefined;
  const bytes = inflateSync(packed);
  if (bytes.length !== (BUCKETS + N + 1) * N) return undefined;
  return weightsOf(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
}

/** Adler-32 (RFC 1950), which tells a damaged file from a whole one and is no lock. */
export function checksum(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length; ) {
    const end = Math.min(i + 3800, bytes.length);
    for (; i < end; i++) {
      a += bytes[i]!;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return b * 65536 + a;
}
