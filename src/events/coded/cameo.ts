import { CAMEO_TABLE } from "./cameoTable.ts";

/** A kind of event in CAMEO (Schrodt 2012, CAMEO Codebook 1.1b3). Codes are text: 010 is none of 10. */
export interface CameoCode {
  code: string;
  name: string;
  /** Values of conflict and cooperation from −10 to 10 (Goldstein 1992), as each project gives them; null: none. */
  gdelt: number | null;
  icews: number | null;
}

let read: ReadonlyMap<string, CameoCode> | undefined;

export function cameoCodes(): ReadonlyMap<string, CameoCode> {
  const number = (text: string | undefined) => (text ? Number(text) : null);
  read ??= new Map(
    CAMEO_TABLE.trim()
      .split("\n")
      .map((line) => {
        const [code = "", gdelt, icews, name = ""] = line.split("|");
        return [code, { code, name, gdelt: number(gdelt), icews: number(icews) }];
      }),
  );
  return read;
}

/** Verbal and material cooperation, verbal and material conflict, by the root of the code. */
export const QUADS = [
  { quad: 1, roots: [1, 5], sign: 1 },
  { quad: 2, roots: [6, 9], sign: 1 },
  { quad: 3, roots: [10, 14], sign: -1 },
  { quad: 4, roots: [15, 20], sign: -1 },
] as const;

export type QuadClass = (typeof QUADS)[number]["quad"];

export function quadOf(code: string): QuadClass | undefined {
  const root = Number(code.slice(0, 2));
  return QUADS.find(({ roots: [first, last] }) => root >= first && root <= last)?.quad;
}
