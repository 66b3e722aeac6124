import { rootsOf } from "../record/nouns/roots.ts";
import type { Problem } from "../record/problem.ts";
import type { Data, Entry, EntryNoun } from "./caseEdit.ts";
import { type CaseTexts, HEAD } from "./caseTexts.ts";
import { checkEntry, type FormNoun } from "./checkEntry.ts";
import { at, changed, differences, isGroup, type Path } from "./data.ts";
import type { FileText } from "./fileText.ts";
import { withFields } from "./modelChange.ts";
import { recordLists } from "./nouns.ts";
import { type FoundReference, referencesTo } from "./referencesTo.ts";
import { Refusal } from "./refusal.ts";

/** What holds references to an entry: an entry of the record, the head of the case, or the file of a model. */
interface Holder {
  noun: FormNoun;
  /** As a problem names it. */
  name: string;
  file: FileText;
  path: Path;
  value: Entry;
  references: FoundReference[];
}

/**
 * Takes out every reference to an entry, each with no more around it than cannot do without it: an id goes from its
 * list, a citation as a whole, a field whose only content it was. Refused with the places where an entry needs it.
 */
export function clearReferences(texts: CaseTexts, noun: EntryNoun, id: string): void {
  const needed: { holder: Holder; reference: FoundReference }[] = [];
  for (const holder of holdersOf(texts, noun, id)) {
    const before = new Set(faultsOf(holder.noun, holder.value));
    const isSound = (value: Data | undefined) => faultsOf(holder.noun, value).every((one) => before.has(one));
    let value: Data = holder.value;
    // The last first, so that the places of those before stay what they were.
    for (const reference of [...holder.references].sort((a, b) => compareSteps(b.steps, a.steps))) {
      // It may have gone with what was around another one.
      if (String(at(value, reference.steps)) !== reference.id) continue;
      const without = withoutReference(value, reference.steps, isSound);
      if (without === undefined) needed.push({ holder, reference });
      else value = without;
    }
    texts.make(texts.file(holder.file.name)!, differences(holder.value, value, holder.path));
  }
  if (needed.length > 0) throw neededBy(noun, id, needed);
}

function neededBy(
  noun: EntryNoun,
  id: string,
  needed: readonly { holder: Holder; reference: FoundReference }[],
): Refusal {
  const related: NonNullable<Problem["related"]> = needed.map(({ holder, reference: { place } }) => ({
    message: `${holder.name} cannot do without it`,
    file: place.file,
    line: place.line,
    column: place.column,
  }));
  return new Refusal(
    `${noun} "${id}" is needed by ${needed.length === 1 ? needed[0]!.holder.name : `${needed.length} others`}; change or delete ${needed.length === 1 ? "that" : "those"} first`,
    related[0]!.file,
    related[0]!.line,
    related,
  );
}

function holdersOf(texts: CaseTexts, noun: EntryNoun, id: string): Holder[] {
  const { references, record } = referencesTo(texts.allFiles(), noun, id);
  if (!record) return [];
  const nouns = new Map([...rootsOf(record)].map((root) => [root.entry, root.noun] as const));
  const holders = new Map<object, Holder>();
  for (const reference of references) {
    const known = holders.get(reference.entry);
    if (known) {
      known.references.push(reference);
      continue;
    }
    const root = nouns.get(reference.entry)!;
    const found = holderOf(texts, root, reference);
    // What it says of itself goes with it.
    if (root === noun && (reference.entry as { id?: string }).id === id) continue;
    if (String(at(found.value, reference.steps)) !== reference.id)
      throw new Refusal(
        `"${id}" is named here in a way that cannot be taken out in place; change it in the file`,
        reference.place.file,
        reference.place.line,
      );
    holders.set(reference.entry, { ...found, references: [reference] });
  }
  return [...holders.values()];
}

function holderOf(texts: CaseTexts, root: string, reference: FoundReference): Omit<Holder, "references"> {
  const whole = (name: string) => {
    const file = texts.file(name)!;
    return { file, path: [], value: isGroup(file.value) ? file.value : {} };
  };
  if (root === "head") return { noun: "head", name: "the case", ...whole(HEAD) };
  if (root === "model file") return { noun: "model-head", name: "the model", ...whole(reference.place.file) };
  const { id } = reference.entry as { id: string };
  const { file, list, index, path } = texts.require(root as EntryNoun, id);
  const entry = file.entry(list, index);
  return { noun: root as EntryNoun, name: `${root} "${id}"`, file, path, value: isGroup(entry) ? entry : {} };
}

/** Without the value at the steps, and around it what is not sound without; undefined where nothing of it would stay. */
function withoutReference(
  value: Data,
  steps: Path,
  isSound: (value: Data | undefined) => boolean,
): Data | undefined {
  for (let length = steps.length; length > 0; length--) {
    const path = steps.slice(0, length);
    const without = changed(value, { op: "remove", path });
    const holder = at(without, path.slice(0, -1));
    const isEmpty = Array.isArray(holder) ? holder.length === 0 : isGroup(holder) && isBare(holder);
    if (isEmpty && length > 1) continue;
    if (isSound(without)) return without;
  }
  return undefined;
}

function isBare(group: { [field: string]: Data }): boolean {
  return Object.keys(group).length === 0;
}

/** Messages alone: their places move as items go. Lists of the record that stand in case.yaml are no part of its head. */
function faultsOf(noun: FormNoun, value: Data | undefined): string[] {
  const own =
    noun === "head"
      ? withFields(value, Object.fromEntries(recordLists().map((name) => [name, null])))
      : value;
  return checkEntry(noun, own).map(({ message }) => message);
}

function compareSteps(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [one, other] = [a[i]!, b[i]!];
    if (one === other) continue;
    return typeof one === "number" && typeof other === "number"
      ? one - other
      : String(one) < String(other)
        ? -1
        : 1;
  }
  return a.length - b.length;
}
