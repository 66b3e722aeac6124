import { LIMITS } from "../record/index.ts";
import type { WhatIfEdit } from "./whatIf.ts";

/**
 * A what-if as a short text that an address can carry: edits with ; between, parts with ~ between, for example
 * `m~russia~coercive~3~1;d~nato~~9`. What comes from an address is somebody's text: what is no edit is left out.
 */
export function writeWhatIf(edits: readonly WhatIfEdit[]): string {
  return edits
    .map((edit) => {
      if (edit.edit === "types") return ["t", edit.decisionMaker, ...edit.keep].map(guard).join("~");
      const parts = [LETTERS[edit.edit], edit.decisionMaker, edit.type ?? "", String(edit.place)];
      if (edit.edit === "move") parts.push(String(edit.to));
      if (edit.edit === "replace" || edit.edit === "add") parts.push(edit.say);
      return parts.map(guard).join("~");
    })
    .join(";");
}

export function readWhatIf(text: string): WhatIfEdit[] {
  if (text.length > LIMITS.whatIf.bytes) return [];
  const edits = text.split(";").slice(0, LIMITS.whatIf.parts).flatMap(readEdit);
  // Signs that came unguarded are longer when written: what an address can carry is what it can be read from again.
  return writeWhatIf(edits).length > LIMITS.whatIf.bytes ? [] : edits;
}

const LETTERS = { drop: "d", restore: "o", reverse: "r", move: "m", replace: "s", add: "a" } as const;

function readEdit(text: string): WhatIfEdit[] {
  const parts = text.split("~").map(unguard);
  const [letter = "", decisionMaker = "", third = "", fourth = "", fifth] = parts;
  if (letter === "t") return [{ edit: "types", decisionMaker, keep: parts.slice(2) }];
  const place = readPlace(fourth);
  if (place === undefined) return [];
  const at = { decisionMaker, ...(third === "" ? {} : { type: third }), place };
  switch (letter) {
    case "d":
      return [{ ...at, edit: "drop" }];
    case "o":
      return [{ ...at, edit: "restore" }];
    case "r":
      return [{ ...at, edit: "reverse" }];
    case "m": {
      const to = readPlace(fifth ?? "");
      return to === undefined ? [] : [{ ...at, edit: "move", to }];
    }
    case "s":
    case "a":
      return fifth === undefined || fifth.length > 2000
        ? []
        : [{ ...at, edit: letter === "s" ? "replace" : "add", say: fifth }];
    default:
      return [];
  }
}

function readPlace(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

function guard(text: string): string {
  return text.replace(/[%~;]/g, (found) => ({ "%": "%25", "~": "%7E", ";": "%3B" })[found]!);
}

function unguard(text: string): string {
  return text.replace(/%(25|7E|3B)/g, (_, code: string) => ({ "25": "%", "7E": "~", "3B": ";" })[code]!);
}
