import type { Label } from "../../src/paper/tagger/labels.ts";
import type { Tongue } from "./vocabulary.ts";

/** A stretch of a printed reference and what it is. */
export type Piece = readonly [text: string, label: Label];

export const L = (text: string, label: Label): Piece => [text, label];
export const O = (text: string): Piece => [text, "other"];

/** Volume and issue: "12(3)", "Vol. 12, No. 3", "12. Jg., H. 3" … */
export const VOLUMES: readonly ((v: string, i: string | undefined, t: Tongue) => Piece[])[] = [
  (v, i) => [L(v, "volume"), ...(i ? [O("("), L(i, "issue"), O(")")] : [])],
  (v, i) => [L(v, "volume"), ...(i ? [O(" ("), L(i, "issue"), O(")")] : [])],
  (v, i) => [L(v, "volume"), ...(i ? [O(", no. "), L(i, "issue")] : [])],
  (v, i) => [O("Vol. "), L(v, "volume"), ...(i ? [O(", No. "), L(i, "issue")] : [])],
  (v, i) => [O("vol. "), L(v, "volume"), ...(i ? [O(", no. "), L(i, "issue")] : [])],
  (v, i, t) =>
    t === "de"
      ? [O("Jg. "), L(v, "volume"), ...(i ? [O(", H. "), L(i, "issue")] : [])]
      : [O("Vol."), L(v, "volume"), ...(i ? [O(", nº "), L(i, "issue")] : [])],
  (v, i, t) =>
    t === "de"
      ? [L(v, "volume"), O(". Jg."), ...(i ? [O(", Heft "), L(i, "issue")] : [])]
      : [O("vol. "), L(v, "volume"), ...(i ? [O(", n. "), L(i, "issue")] : [])],
  (v, i, t) =>
    t === "de"
      ? [O("Bd. "), L(v, "volume"), ...(i ? [O(", Nr. "), L(i, "issue")] : [])]
      : [O("t. "), L(v, "volume"), ...(i ? [O(", n° "), L(i, "issue")] : [])],
  (v, i) => [L(v, "volume"), ...(i ? [O("/"), L(i, "issue")] : [])],
  (v, i) => [L(v, "volume"), ...(i ? [O(", "), L(i, "issue")] : [])],
  (v, i) => [L(v, "volume"), ...(i ? [O(":"), L(i, "issue")] : [])],
  (v, i, t) =>
    t === "de"
      ? [...(i ? [O("H. "), L(i, "issue")] : [L(v, "volume")])]
      : [L(v, "volume"), ...(i ? [O("."), L(i, "issue")] : [])],
  (v, i, t) =>
    t === "de"
      ? [...(i ? [O("Nr. "), L(i, "issue")] : [L(v, "volume")])]
      : [O("Volume "), L(v, "volume"), ...(i ? [O(", Number "), L(i, "issue")] : [])],
  (v, i, t) =>
    t === "ru"
      ? [...(i ? [O("№ "), L(i, "issue")] : [O("Т. "), L(v, "volume")])]
      : [L(v, "volume"), ...(i ? [O(" no. "), L(i, "issue")] : [])],
];
