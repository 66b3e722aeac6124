import { toLatin } from "../latin.ts";
import { BETWEEN_IDS, IS_JOINED } from "../lexicon/joining.ts";
import { PLACEHOLDER } from "../lexicon/meant.ts";
import type { ValueCure } from "./valueCure.ts";

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const MOST_IN_ONE = 6;

/**
 * What is meant by words that are no id: one id, or in a list several that stand in one entry. Words with a blank alone
 * between them can be either.
 */
export function idMeant(written: string, isInList: boolean): ValueCure {
  // What says that nothing is known means no entry.
  if (PLACEHOLDER.test(written.trim())) return { says: "" };
  const parts = written
    .trim()
    .split(BETWEEN_IDS)
    .filter((part) => part !== "");
  const areIds = parts.length > 1 && parts.length <= MOST_IN_ONE && parts.every((part) => ID.test(part));
  const isJoined = IS_JOINED.test(written) || /[;,，、]/.test(written);
  const areSeveral =
    areIds && (isJoined ? isInList : isInList && parts.every((part) => /^[A-Z]+$|-/.test(part)));
  const several = areSeveral ? parts.join(", ") : undefined;
  const one = several !== undefined && isJoined ? undefined : idFrom(written);
  const shown = [one, several === undefined ? undefined : `${several} for several`].filter(Boolean);
  const instead = [one, several].filter((cure) => cure !== undefined);
  return {
    says: shown.length === 0 ? "" : `: ${shown.join(", or ")}`,
    ...(instead.length === 1 ? { instead: instead[0]! } : {}),
    ...(several === undefined ? {} : { isSeveral: true }),
  };
}

/** The words as an id would have them. */
function idFrom(words: string): string | undefined {
  // One that is written well but for a blank or a mark around it keeps its letters.
  const plain = words.replace(/[\u00a0\u2000-\u200b\u202f\u3000]/g, " ");
  const id = (/^[\x20-\x7e]*$/.test(plain) ? plain : toLatin(plain))
    .trim()
    .replace(/['’]/g, "")
    .replace(/[^A-Za-z0-9._]+/g, "-")
    .replace(/^[-._]+|(?<![-._])[-._]+$/g, "");
  return id !== "" && id.length <= 40 ? id : undefined;
}
