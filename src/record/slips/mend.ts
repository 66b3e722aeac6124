import type { Document } from "yaml";
import { isGroup } from "../issues/valueCure.ts";
import { firstFault } from "../yaml/tokens.ts";
import { FIRST } from "./dashesMeant.ts";
import { mendMeaning } from "./mendMeaning.ts";
import { mendSyntax } from "./mendSyntax.ts";
import type { Mended } from "./slip.ts";

const SEMICOLON_IN_LIST = /[[,][ \t]*[\w.-]{1,80}[ \t]{0,8};[ \t]*[\w.-]{1,80}[ \t]*[,;\]]/;

/** What only who looks at the tree can put right; the quick reader makes none. */
export function needsTree(text: string): boolean {
  return SEMICOLON_IN_LIST.test(text);
}

/** An entry without the field that the first of its list begins with: it may be a field that has a dash by mistake. */
export function hasOddEntry(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (!Array.isArray(value)) return Object.values(value).some(hasOddEntry);
  const name = firstNameOf(value[0]);
  const isOdd = (item: unknown) => isGroup(item) && !Object.hasOwn(item, name!);
  return value.some((item) => (name !== undefined && FIRST.test(name) && isOdd(item)) || hasOddEntry(item));
}

function firstNameOf(value: unknown): string | undefined {
  if (isGroup(value)) for (const name in value) return name;
  return undefined;
}

/** The text with its slips put right; undefined when there are none that can be. */
export function mend(text: string, document: Document, isBroken: boolean): Mended | undefined {
  if (!isBroken) {
    const mended = mendMeaning(text, document);
    return mended.slips.length > 0 && firstFault(mended.text).at === undefined ? mended : undefined;
  }
  if (lastRepaired?.text !== text) {
    const { left, ...mended } = mendSyntax(text.replaceAll("\r\n", "\n"), firstFault);
    lastRepaired = { text, mended: left && mended.slips.length === 0 ? undefined : mended };
  }
  return lastRepaired.mended;
}

/** Who looks for the files that a case names reads it, and who reads the case again: to repair it takes most of the time. */
let lastRepaired: { text: string; mended: Mended | undefined } | undefined;
