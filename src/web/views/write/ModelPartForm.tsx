import { useEffect, useState } from "react";
import type { CaseEdit, Data, Entry, Field, ModelChange } from "../../../edit/index.ts";
import type { StatementItem } from "../../../record/index.ts";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import { useObservable } from "../../state/observable.ts";
import { useWorkbench, useWorkbenchState } from "../../state/useWorkbench.ts";
import { draftKey } from "./draftKey.ts";
import { Form, type How } from "./Form.tsx";
import { changedFields, fieldsAsBefore, isSame } from "./formValue.ts";
import { listsOf } from "./ModelParts.tsx";
import { useDraft } from "./useDraft.ts";

export interface ModelPart {
  model: string;
  part: "option" | "statement";
  decisionMaker: string;
  /** Of an option: its id. Of a statement: its type, `-` for none, and its place from 1. */
  rest: string[];
}

/** An option or a priority of a model, or a new one. */
export function ModelPartForm({ model, part, decisionMaker, rest }: ModelPart) {
  const { write } = useWords();
  const workbench = useWorkbench();
  const { data } = useWorkbenchState();
  const [fields, setFields] = useState<Field[]>();
  useEffect(() => {
    let isCurrent = true;
    void workbench.engine.fields(part).then((found) => {
      if (isCurrent) setFields(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [workbench, part]);
  const file = data?.models.find(({ entry }) => entry.id === model)?.file;
  const dm = file?.decisionMakers.find(({ id }) => id === decisionMaker);
  const [first, second] = rest;
  const type = part === "statement" && first !== "-" ? first : undefined;
  const isNew = (part === "option" ? first : second) === undefined;
  const key = draftKey(["model", model, part, decisionMaker, ...rest]);
  const begun = useObservable(workbench.drafts.drafts)[key];
  const statements =
    dm && part === "statement" ? listsOf(dm).find((list) => list.type === type)?.statements : [];
  const at = isNew ? undefined : placeOf(statements ?? [], Number(second) - 1, begun?.base);
  const found = (
    part === "option"
      ? dm?.options?.find(({ id }) => id === first)
      : at === undefined
        ? undefined
        : asEntry(statements?.[at])
  ) as Entry | undefined;
  const draft = useDraft(key, isNew ? NOTHING : found);
  if (!data || !fields) return <Waiting />;
  const isGone = !dm || (!isNew && !found);
  if (isGone && !draft.isTouched) return <p>{write.unknown}</p>;
  const list = { decisionMaker, ...(type === undefined ? {} : { type }) };
  const back = { view: "write", path: ["model", model] };
  const ofModel = (change: ModelChange): CaseEdit => ({ edit: "model", model, change });
  const carryOut = async ({ insist, goOn }: How, ...edits: CaseEdit[]) => {
    const refused = await workbench.edit(
      edits.length === 1 ? edits[0]! : { edit: "all", edits },
      insist,
      draft.asWritten,
    );
    if (!refused) goOn(back);
    return refused;
  };
  const name = part === "option" ? write.option : write.priority;
  return (
    <Form
      noun={part}
      title={
        isNew
          ? write.newEntry(name)
          : write.editEntry(name, part === "option" ? first! : at === undefined ? second! : String(at + 1))
      }
      fields={fields}
      draft={draft}
      onSave={async (entry, how) => {
        if (isNew || isGone)
          return carryOut(
            how,
            ofModel(
              part === "option"
                ? { change: "add-option", decisionMaker, option: entry }
                : { change: "add-statement", ...list, statement: plainStatement(entry) },
            ),
          );
        const fields = changedFields(draft.base, entry);
        const was = fieldsAsBefore(draft.base, fields);
        // What it says is all a priority is known by, also where only its grounds are changed.
        if (part === "statement")
          return carryOut(
            how,
            ofModel({
              change: "change-statement",
              ...list,
              at: at!,
              fields,
              was: { ...was, say: draft.base.say! },
            }),
          );
        const edits: CaseEdit[] = [];
        if (Object.keys(fields).length > 0)
          edits.push(ofModel({ change: "change-option", option: first!, fields, was }));
        if (entry.id !== draft.base.id)
          edits.push({ edit: "rename-option", option: first!, to: String(entry.id) });
        return carryOut(how, ...edits);
      }}
      {...(isNew || isGone
        ? {}
        : {
            onRemove: ({ clear, ...how }: How & { clear: boolean }) =>
              carryOut(
                how,
                ofModel(
                  part === "option"
                    ? {
                        change: "delete-option",
                        option: first!,
                        was: draft.base,
                        ...(clear ? { clear } : {}),
                      }
                    : { change: "delete-statement", ...list, at: at!, was: found! },
                ),
              ),
          })}
      back={back}
    >
      {isGone ? <p className="caution">{write.goneMeanwhile}</p> : null}
    </Form>
  );
}

const NOTHING = {};

/**
 * Where a priority stands that was begun to be changed: statements have no ids, so when others were put before it
 * meanwhile it is known by what it says, or by the grounds it gives. Undefined where none is it beyond doubt: what was
 * written of one priority is put onto no other.
 */
function placeOf(
  statements: readonly StatementItem[],
  at: number,
  base: Entry | undefined,
): number | undefined {
  if (!base) return at;
  const now = statements.map(asEntry);
  if (now[at]?.say === base.say) return at;
  const only = (isIt: (one: Entry | undefined) => boolean) => {
    const places = now.flatMap((one, i) => (isIt(one) ? [i] : []));
    return places.length === 1 ? places[0] : undefined;
  };
  const { say, ...grounds } = base;
  return (
    only((one) => one?.say === say) ??
    (Object.keys(grounds).length === 0
      ? undefined
      : only((one) => Object.entries(grounds).every(([name, value]) => isSame(one?.[name], value))))
  );
}

function asEntry(statement: StatementItem | undefined): Entry | undefined {
  if (statement === undefined) return undefined;
  return (typeof statement === "string" ? { say: statement } : statement) as Entry;
}

/** A statement without grounds is written as its expression alone. */
function plainStatement(entry: Entry): Data {
  return Object.keys(entry).length === 1 && typeof entry.say === "string" ? entry.say : entry;
}
