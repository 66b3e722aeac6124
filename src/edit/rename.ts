import type { Place } from "../record/problem.ts";
import type { EntryNoun } from "./caseEdit.ts";
import type { CaseTexts } from "./caseTexts.ts";
import { HEAD, Stop } from "./caseTexts.ts";
import { at, fieldOf, type Path, type TreeChange } from "./data.ts";
import { optionMentions, withId, withOption } from "./expressions.ts";
import { FileText } from "./fileText.ts";
import { lengthAt, optionPath, withFields } from "./modelChange.ts";
import { referencesTo } from "./referencesTo.ts";
import { Refusal } from "./refusal.ts";
import { requireNew, requireValid } from "./requireValid.ts";
import { idText } from "./splice.ts";

/** A new id for an entry, also wherever the case refers to it. */
export function renameEntry(texts: CaseTexts, noun: EntryNoun, id: string, to: string): void {
  if (typeof to !== "string") throw new Refusal("expected the new id as text", HEAD);
  const located = texts.require(noun, id);
  if (to === id) return;
  const { file, list, index } = located;
  const entry = file.entry(list, index);
  requireValid(noun, withFields(entry, { id: to }), entry, file, file.lineOf(list, index));
  requireNew(texts, noun, to);
  const files = texts.allFiles();
  const { references, own } = referencesTo(files, noun, id);
  const places = new Map<string, { place: Place; to: string }[]>();
  const note = (place: Place, text: string) => {
    const known = places.get(place.file) ?? [];
    known.push({ place, to: text });
    places.set(place.file, known);
  };
  for (const reference of references)
    note(reference.place, reference.id === id ? to : to + reference.id.slice(id.length));
  if (own && own.file === file.name) note(own, to);
  else texts.make(file, [{ op: "set", path: [...located.path, "id"], value: to }]);
  for (const [name, changes] of places) texts.put(replaceAt(texts.file(name)!, changes, id));
  if (noun === "actor") keepActors(texts, id, to);
}

/** A decision maker without `actor` acts for the actor of its id; under a new id that has to be said. */
function keepActors(texts: CaseTexts, id: string, to: string): void {
  for (const name of texts.modelFiles()) {
    const model = texts.file(name)!;
    if (model.problems.length > 0) continue;
    const list = at(model.value, ["decisionMakers"]);
    for (const [i, dm] of (Array.isArray(list) ? list : []).entries())
      if (fieldOf(dm, "id") === id && fieldOf(dm, "actor") === undefined)
        texts.make(texts.file(name)!, [{ op: "set", path: ["decisionMakers", i, "actor"], value: to }]);
  }
}

/** A new id for an option, also in every model, in `dialogue` and in the outcomes. */
export function renameOption(texts: CaseTexts, option: string, to: string): void {
  if (to === option) return;
  if (
    typeof to !== "string" ||
    !/^[A-Za-z_][A-Za-z0-9_-]{0,39}$/.test(to) ||
    /^(not|and|or|if|iff|only)$/.test(to)
  )
    throw new Refusal(
      `"${String(to).slice(0, 40)}" cannot be the id of an option: a letter, then letters, digits, _ or -, and no word of the expressions`,
      HEAD,
    );
  let isFound = false;
  for (const name of texts.modelFiles()) {
    const model = texts.file(name)!;
    if (model.problems.length > 0) throw new Stop(model.problems);
    const path = optionPath(model.value, option);
    if (!path) continue;
    isFound = true;
    if (optionPath(model.value, to)) throw new Refusal(`an option "${to}" exists already in ${name}`, name);
    const changes: TreeChange[] = [{ op: "set", path: [...path, "id"], value: to }];
    for (const { path: place, text, isId } of optionMentions(model.value)) {
      const made = isId ? withId(text, option, to) : withOption(text, option, to);
      if (made !== undefined) changes.push({ op: "set", path: place, value: made });
    }
    texts.make(model, changes);
  }
  if (!isFound) throw new Refusal(`no option "${option}" in any model of the case`, HEAD);
  const head = texts.head();
  const inHead: TreeChange[] = [];
  const offer = (path: Path) => {
    const text = at(head.value, path);
    const made = typeof text === "string" ? withOption(text, option, to) : undefined;
    if (made !== undefined) inHead.push({ op: "set", path, value: made });
  };
  offer(["dialogue"]);
  for (let i = 0; i < lengthAt(head.value, ["models"]); i++) offer(["models", i, "dialogue"]);
  texts.make(head, inHead);
  for (const name of texts.recordFiles().names) {
    const file = texts.file(name)!;
    const changes: TreeChange[] = [];
    for (let i = 0; i < (file.count("outcomes") ?? 0); i++) {
      const when = fieldOf(file.entry("outcomes", i), "when");
      const made = typeof when === "string" ? withOption(when, option, to) : undefined;
      if (made !== undefined)
        changes.push({ op: "set", path: [...file.pathOf("outcomes"), i, "when"], value: made });
    }
    if (changes.length > 0) texts.make(file, changes);
  }
}

/** Ids written anew at places of a text. */
function replaceAt(file: FileText, changes: { place: Place; to: string }[], id: string): FileText {
  const mark = file.text.startsWith("\uFEFF") ? 1 : 0;
  const text = file.text;
  const starts = [mark];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  const spans = changes
    .map(({ place, to }) => ({
      from: starts[place.line - 1]! + place.column - 1,
      end: starts[(place.endLine ?? place.line) - 1]! + (place.endColumn ?? place.column) - 1,
      to,
    }))
    .sort((a, b) => a.from - b.from);
  const parts: string[] = [];
  let done = 0;
  for (const { from, end, to } of spans) {
    // The same place told twice.
    if (from < done) continue;
    const written = text.slice(from, end);
    const bare = written.replace(/^["']|["']$/g, "");
    if (bare !== id && !bare.startsWith(`${id}/`))
      throw new Refusal(
        `the id "${id}" is written in a way here that cannot be changed in place; change it in the file`,
        file.name,
        starts.findIndex((start) => start > from) + 1 || starts.length,
      );
    parts.push(text.slice(done, from), idText(to, written));
    done = end;
  }
  const out = parts.join("") + text.slice(done);
  return new FileText(file.name, out);
}
