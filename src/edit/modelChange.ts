import { nearest } from "../record/nearest.ts";
import { ModelFile } from "../record/nouns/modelFile.ts";
import type { Problem } from "../record/problem.ts";
import type { Data, Entry, FieldChanges, ModelChange, StatementList } from "./caseEdit.ts";
import { checkAgainst } from "./checkEntry.ts";
import { clearOption, placesOf } from "./clearOption.ts";
import { at, differences, fieldOf, isGroup, type Path, type TreeChange } from "./data.ts";
import { mentions, optionMentions } from "./expressions.ts";
import type { FileText } from "./fileText.ts";
import { Refusal } from "./refusal.ts";
import { requireSeen, requireUnchanged } from "./requireUnchanged.ts";

export type Outcome = { file: FileText } | { problems: Problem[] };

/** A group with fields set and, where null, taken out. */
export function withFields(group: Data | undefined, fields: FieldChanges): Entry {
  const made: Entry = {};
  const put = (name: string, value: Data) =>
    Object.defineProperty(made, name, { value, enumerable: true, writable: true, configurable: true });
  const given = (name: string) => Object.hasOwn(fields, name);
  if (isGroup(group))
    for (const [name, value] of Object.entries(group)) {
      if (!given(name)) put(name, value);
      else if (fields[name] !== null) put(name, fields[name]!);
    }
  for (const [name, value] of Object.entries(fields))
    if (value !== null && !(isGroup(group) && Object.hasOwn(group, name))) put(name, value);
  return made;
}

/** A model's file with the change made; refused where it makes the file invalid that was valid. */
export function changeModel(file: FileText, change: ModelChange): Outcome {
  if (file.problems.length > 0) return { problems: [...file.problems] };
  const before = new Set(checkAgainst(ModelFile, file.value).map(faultKey));
  let made: Outcome;
  try {
    made = file.change(treeChanges(file, change));
  } catch (error) {
    if (error instanceof Refusal) return { problems: [error.problem] };
    throw error;
  }
  if ("problems" in made) return made;
  const faults = checkAgainst(ModelFile, made.file.value).filter((fault) => !before.has(faultKey(fault)));
  if (faults.length === 0) return made;
  return {
    problems: faults.map(({ path, message }) => ({
      rule: "schema",
      severity: "error" as const,
      message: `${path.join(" › ")}: ${message}`,
      file: file.name,
      line: 1,
      column: 1,
    })),
  };
}

function faultKey({ message }: { message: string }): string {
  return message;
}

function treeChanges(file: FileText, change: ModelChange): TreeChange[] {
  const model = file.value;
  switch (change.change) {
    case "add-statement": {
      const path = statementsPath(file, change);
      const length = lengthAt(model, path);
      return [{ op: "insert", path, index: clamp(change.at ?? length, length), value: change.statement }];
    }
    case "change-statement": {
      const path = [...statementsPath(file, change), change.at];
      const old = itemAt(file, path, "statement");
      const group: Data = isGroup(old) ? old : { say: old };
      requireUnchanged(group, change.was, file.name);
      const made = withFields(group, change.fields);
      const isBare = !isGroup(old) && Object.keys(made).length === 1 && Object.hasOwn(made, "say");
      const changes = differences(old, isBare ? made.say! : made, path);
      return [...changes, ...followingNames(model, path.slice(0, -1), fieldOf(group, "say"), made.say)];
    }
    case "move-statement":
      return moveIn(file, statementsPath(file, change), change.at, change.to, "statement");
    case "delete-statement": {
      const path = [...statementsPath(file, change), change.at];
      const old = itemAt(file, path, "statement");
      requireSeen(isGroup(old) ? old : { say: old }, change.was, file.name);
      return [{ op: "remove", path }];
    }
    case "switch-off-statement": {
      const list = statementsPath(file, change);
      const value = itemAt(file, [...list, change.at], "statement");
      const off = [...list.slice(0, -1), "switchedOff"];
      return [
        { op: "remove", path: [...list, change.at] },
        { op: "insert", path: off, index: lengthAt(model, off), value },
      ];
    }
    case "switch-on-statement": {
      const list = statementsPath(file, change);
      const off = [...list.slice(0, -1), "switchedOff"];
      const value = itemAt(file, [...off, change.at], "switched-off statement");
      const length = lengthAt(model, list);
      return [
        lengthAt(model, off) === 1
          ? { op: "remove", path: off }
          : { op: "remove", path: [...off, change.at] },
        { op: "insert", path: list, index: clamp(change.to ?? length, length), value },
      ];
    }
    case "add-option": {
      const path = [...decisionMakerPath(file, change.decisionMaker), "options"];
      const id = String(change.option.id ?? "");
      if (optionPath(model, id))
        throw new Refusal(`an option "${id}" exists already; choose another id`, file.name);
      const length = lengthAt(model, path);
      return [{ op: "insert", path, index: clamp(change.at ?? length, length), value: change.option }];
    }
    case "change-option": {
      const path = requireOption(file, change.option);
      if (change.fields.id !== undefined && change.fields.id !== change.option)
        throw new Refusal("the id of an option is changed by renaming it", file.name);
      const old = at(model, path);
      requireUnchanged(old, change.was, file.name);
      return differences(old, withFields(old, change.fields), path);
    }
    case "delete-option": {
      const path = requireOption(file, change.option);
      requireSeen(at(model, path), change.was, file.name);
      const used = optionMentions(model).filter((mention) => mentions(mention, change.option));
      if (used.length > 0 && !change.force && !change.clear) {
        const some = used
          .slice(0, 5)
          .map(({ text, isId }) => (isId ? "the status quo or a state" : `"${text}"`));
        throw new Refusal(
          `option "${change.option}" is still used in ${used.length} ${used.length === 1 ? "place" : "places"}: ${some.join(", ")}; change these first`,
          file.name,
          1,
          placesOf(file, used),
        );
      }
      const cleared = change.clear ? clearOption(model, (mention) => mentions(mention, change.option)) : [];
      return [
        ...cleared,
        { op: "remove", path: lengthAt(model, path.slice(0, -1)) === 1 ? path.slice(0, -1) : path },
      ];
    }
    case "add-decision-maker": {
      const path = ["decisionMakers"];
      const length = lengthAt(model, path);
      return [{ op: "insert", path, index: clamp(change.at ?? length, length), value: change.entry }];
    }
    case "change-decision-maker": {
      const path = decisionMakerPath(file, change.decisionMaker);
      const old = at(model, path);
      requireUnchanged(old, change.was, file.name);
      return differences(old, withFields(old, change.fields), path);
    }
    case "delete-decision-maker": {
      const path = decisionMakerPath(file, change.decisionMaker);
      requireSeen(at(model, path), change.was, file.name);
      return [{ op: "remove", path }];
    }
    case "move-decision-maker": {
      const path = decisionMakerPath(file, change.decisionMaker);
      return moveIn(file, ["decisionMakers"], Number(path[1]), change.to, "decision maker");
    }
    case "add-type": {
      const path = [...decisionMakerPath(file, change.decisionMaker), "types", change.type];
      if (at(model, path) !== undefined)
        throw new Refusal(`a type "${change.type}" exists already; choose another id`, file.name);
      return [{ op: "set", path, value: change.entry }];
    }
    case "change-type": {
      const path = typePath(file, change.decisionMaker, change.type);
      const old = at(model, path);
      requireUnchanged(old, change.was, file.name);
      return differences(old, withFields(old, change.fields), path);
    }
    case "rename-type": {
      const path = typePath(file, change.decisionMaker, change.type);
      if (change.to === change.type) return [];
      if (at(model, [...path.slice(0, -1), change.to]) !== undefined)
        throw new Refusal(`a type "${change.to}" exists already; choose another id`, file.name);
      return [{ op: "rename", path, to: change.to }];
    }
    case "delete-type": {
      const path = typePath(file, change.decisionMaker, change.type);
      requireSeen(at(model, path), change.was, file.name);
      const types = at(model, path.slice(0, -1));
      const isLast = isGroup(types) && Object.keys(types).length === 1;
      return [{ op: "remove", path: isLast ? path.slice(0, -1) : path }];
    }
    case "change-model":
      requireUnchanged(model, change.was, file.name);
      return differences(model, withFields(model, change.fields), []);
  }
}

/** Statements that name another as written follow when its text changes. */
function followingNames(
  model: Data | undefined,
  list: Path,
  from: Data | undefined,
  to: Data | undefined,
): TreeChange[] {
  if (typeof from !== "string" || typeof to !== "string" || from === to) return [];
  return optionMentions(model).flatMap(({ path, text }): TreeChange[] =>
    path.includes("atLeastAsImportantAs") && text === from && list.every((step, i) => path[i] === step)
      ? [{ op: "set", path, value: to }]
      : [],
  );
}

function decisionMakerPath(file: FileText, id: string): Path {
  const list = at(file.value, ["decisionMakers"]);
  const ids = Array.isArray(list) ? list.map((item) => String(fieldOf(item, "id"))) : [];
  const index = ids.indexOf(id);
  if (index < 0) {
    const near = nearest(id, ids);
    throw new Refusal(
      `no decision maker "${id}" in this model${near ? `, did you mean "${near}"?` : `; it has ${ids.join(", ")}`}`,
      file.name,
    );
  }
  return ["decisionMakers", index];
}

function typePath(file: FileText, decisionMaker: string, type: string): Path {
  const path = [...decisionMakerPath(file, decisionMaker), "types", type];
  if (at(file.value, path) !== undefined) return path;
  const types = at(file.value, path.slice(0, -1));
  const ids = isGroup(types) ? Object.keys(types) : [];
  const near = nearest(type, ids);
  throw new Refusal(
    `decision maker "${decisionMaker}" has no type "${type}"${near ? `, did you mean "${near}"?` : ids.length > 0 ? `; it has ${ids.join(", ")}` : ""}`,
    file.name,
  );
}

function statementsPath(file: FileText, { decisionMaker, type }: StatementList): Path {
  const owner =
    type === undefined ? decisionMakerPath(file, decisionMaker) : typePath(file, decisionMaker, type);
  if (type === undefined && at(file.value, [...owner, "types"]) !== undefined)
    throw new Refusal(`decision maker "${decisionMaker}" has types; say whose statements`, file.name);
  return [...owner, "preferences", "statements"];
}

function optionPath(model: Data | undefined, id: string): Path | undefined {
  const list = at(model, ["decisionMakers"]);
  for (const [d, dm] of (Array.isArray(list) ? list : []).entries()) {
    const options = fieldOf(dm, "options");
    for (const [o, option] of (Array.isArray(options) ? options : []).entries())
      if (fieldOf(option, "id") === id) return ["decisionMakers", d, "options", o];
  }
  return undefined;
}

function requireOption(file: FileText, id: string): Path {
  const path = optionPath(file.value, id);
  if (path) return path;
  throw new Refusal(`no option "${id}" in this model`, file.name);
}

export { optionPath };

function itemAt(file: FileText, path: Path, what: string): Data {
  const found = at(file.value, path);
  if (found === undefined)
    throw new Refusal(
      `no ${what} at place ${Number(path.at(-1)) + 1}; there are ${lengthAt(file.value, path.slice(0, -1))}`,
      file.name,
    );
  return found;
}

export function lengthAt(value: Data | undefined, path: Path): number {
  const list = at(value, path);
  return Array.isArray(list) ? list.length : 0;
}

export function clamp(place: number, most: number): number {
  return Number.isInteger(place) ? Math.min(Math.max(place, 0), most) : most;
}

function moveIn(file: FileText, path: Path, from: number, to: number, what: string): TreeChange[] {
  itemAt(file, [...path, from], what);
  const target = clamp(to, lengthAt(file.value, path) - 1);
  return target === from ? [] : [{ op: "move", path, from, to: target }];
}
