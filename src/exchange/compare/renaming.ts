import type { Data } from "../../edit/index.ts";
import { CaseHead } from "../../record/case.ts";
import { ModelFile } from "../../record/nouns/modelFile.ts";
import { formOf, type Shape, shapeOf } from "../../record/nouns/shape.ts";
import { allNouns } from "../../record/nouns/table.ts";
import { kindsLeadingTo } from "../../record/references.ts";
import type { CasePart } from "./caseContent.ts";
import { pathIn, type ValueChange } from "./valueChanges.ts";

/**
 * Does a change only name a renamed entry by its new id, in a field that refers to such entries? The same word in another
 * field is a word, and has changed.
 *
 * @param renamed what each renamed entry was, by its new name, `noun id`
 */
export function followsRenaming(
  renamed: ReadonlyMap<string, CasePart>,
): (change: ValueChange, part: CasePart) => boolean {
  const now = new Map<string, { id: string; kinds: string[] }[]>();
  for (const [name, { noun, id }] of renamed)
    now.set(id, [...(now.get(id) ?? []), { id: name.slice(noun.length + 1), kinds: kindsLeadingTo(noun) }]);
  return ({ kind, steps, before, after }, part) => {
    // Its own id is no reference, though it has the form of one.
    if (kind !== "changed" || (steps.length === 1 && steps[0] === "id")) return false;
    const called = now.get(String(before))?.filter(({ id }) => id === String(after)) ?? [];
    if (called.length === 0) return false;
    // Who decides often has the id of the actor, though it is no reference to it.
    const [list, , field] = steps;
    if (part.noun === "model-file" && steps.length === 3 && list === "decisionMakers" && field === "id")
      return called.some(({ kinds }) => kinds.includes("actor"));
    const kindThere = kindOfReference(part, pathIn(part.value, steps));
    return kindThere !== undefined && called.some(({ kinds }) => kinds.includes(kindThere));
  };
}

function kindOfReference({ noun, value }: CasePart, path: readonly (string | number)[]): string | undefined {
  const schema =
    noun === "case" ? CaseHead : noun === "model-file" ? ModelFile : allNouns().get(noun)?.schema;
  let shape: Shape | undefined = schema && shapeOf(schema);
  let at: Data | undefined = value;
  for (const step of path) {
    if (shape === undefined) return undefined;
    const form = formOf(shape, at);
    shape = form.kind === "group" ? form.fields.find(({ name }) => name === step)?.shape : form.item;
    at = (at as { [step: string | number]: Data } | undefined)?.[step];
  }
  return shape && formOf(shape, at).facts.refersTo;
}
