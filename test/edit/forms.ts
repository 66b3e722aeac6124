import { type Field, FORM_PARTS, type FormNoun, fieldsOf } from "../../src/edit/index.ts";
import type { ClaimKind } from "../../src/record/index.ts";
import { CLAIM_SCHEMAS } from "../../src/record/nouns/claim.ts";
import { allNouns } from "../../src/record/nouns/table.ts";

/** The fields of every form there is: of each noun, of the parts with a form of their own, of each kind of claim. */
export function allForms(): Field[][] {
  return [
    ...[...allNouns().keys(), ...Object.keys(FORM_PARTS)].map((noun) => fieldsOf(noun as FormNoun)),
    ...Object.keys(CLAIM_SCHEMAS).map((kind) => fieldsOf("claim", kind as ClaimKind)),
  ];
}
