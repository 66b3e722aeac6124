import { useEffect, useState } from "react";
import type { Data, Entry, Field, ModelChange } from "../../../edit/index.ts";
import type { StatementItem } from "../../../record/index.ts";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import { goTo } from "../../state/address.ts";
import { useWorkbench, useWorkbenchState } from "../../state/workbench.ts";
import { Form } from "./Form.tsx";
import { changedFields } from "./formValue.ts";
import { listsOf } from "./ModelParts.tsx";

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
  const [draft, setDraft] = useState<Entry>();
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
  if (!data || !fields) return <Waiting />;
  if (!dm) return <p>{write.unknown}</p>;
  const [first, second] = rest;
  const type = part === "statement" && first !== "-" ? first : undefined;
  const at = part === "statement" && second !== undefined ? Number(second) - 1 : undefined;
  const found =
    part === "option"
      ? dm.options?.find(({ id }) => id === first)
      : at === undefined
        ? undefined
        : asEntry(listsOf(dm).find((list) => list.type === type)?.statements[at]);
  const isNew = part === "option" ? first === undefined : at === undefined;
  if (!isNew && !found) return <p>{write.unknown}</p>;
  const before = (found ?? {}) as Entry;
  const list = { decisionMaker, ...(type === undefined ? {} : { type }) };
  const back = { view: "write", path: ["model", model] };
  const carryOut = async (change: ModelChange) => {
    const problems = await workbench.edit({ edit: "model", model, change });
    if (problems.length === 0) goTo(back);
    return problems;
  };
  const name = part === "option" ? write.option : write.priority;
  return (
    <Form
      noun={part}
      title={isNew ? write.newEntry(name) : write.editEntry(name, part === "option" ? first! : second!)}
      fields={fields}
      value={draft ?? before}
      onChange={setDraft}
      onSave={async (entry) => {
        if (isNew)
          return carryOut(
            part === "option"
              ? { change: "add-option", decisionMaker, option: entry }
              : { change: "add-statement", ...list, statement: plainStatement(entry) },
          );
        const changes = changedFields(before, entry);
        if (part === "statement")
          return carryOut({ change: "change-statement", ...list, at: at!, fields: changes });
        if (entry.id !== before.id)
          return workbench.edit({ edit: "rename-option", option: first!, to: String(entry.id) });
        return carryOut({ change: "change-option", option: first!, fields: changes });
      }}
      {...(isNew
        ? {}
        : {
            onRemove: () =>
              carryOut(
                part === "option"
                  ? { change: "delete-option", option: first! }
                  : { change: "delete-statement", ...list, at: at! },
              ),
          })}
      back={back}
    />
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
