import { useEffect, useMemo, useState } from "react";
import type { Entry, Field, FormNoun, ModelChange } from "../../../edit/index.ts";
import type { ModelFile } from "../../../record/index.ts";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import { freeId } from "../../state/freeId.ts";
import { useWorkbench, useWorkbenchState } from "../../state/useWorkbench.ts";
import { draftKey } from "./draftKey.ts";
import { Form, type How } from "./Form.tsx";
import { changedFields, fieldsAsBefore } from "./formValue.ts";
import { useDraft } from "./useDraft.ts";

/** What a model says beside its options and priorities, and who decides in it; `path`: nothing, `maker ID`, `type ID ID`. */
export function ModelHeadForm({ model, path }: { model: string; path: readonly string[] }) {
  const { write } = useWords();
  const workbench = useWorkbench();
  const { data } = useWorkbenchState();
  const [what, maker, type] = path;
  const isNew = (what === "maker" && maker === undefined) || (what === "type" && type === undefined);
  const noun: FormNoun =
    what === "type" ? (isNew ? "new-type" : "type") : what === "maker" ? "decision-maker" : "model-head";
  const [fields, setFields] = useState<Field[]>();
  useEffect(() => {
    let isCurrent = true;
    void workbench.engine.fields(noun).then((found) => {
      if (isCurrent) setFields(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [workbench, noun]);
  const file = data?.models.find(({ entry }) => entry.id === model)?.file;
  const dm = file?.decisionMakers.find(({ id }) => id === maker);
  const begun = useMemo(() => (noun === "new-type" && dm ? copyOfReading(dm) : NOTHING), [noun, dm]);
  const whole = file && partOf(file, noun, maker, type);
  const draft = useDraft(draftKey(["model", model, ...path]), isNew ? begun : whole);
  if (!data || !fields) return <Waiting />;
  const isGone = !file || (!whole && !isNew) || (noun === "new-type" && !dm);
  if (isGone && !draft.isTouched) return <p>{write.unknown}</p>;
  const title = isNew
    ? noun === "new-type"
      ? write.newReading(dm?.name ?? maker!)
      : write.newEntry(write.decisionMaker)
    : noun === "model-head"
      ? write.theModel(file?.title ?? model)
      : noun === "type"
        ? write.editEntry(write.type, type!)
        : write.editEntry(write.decisionMaker, maker!);
  const back = { view: "write", path: ["model", model] };
  const carryOut = async (change: ModelChange, { insist, goOn }: How) => {
    const refused = await workbench.edit({ edit: "model", model, change }, insist, draft.asWritten);
    if (!refused) goOn(back);
    return refused;
  };
  return (
    <Form
      noun={noun}
      title={title}
      fields={fields.filter(({ name }) => !APART.has(name) && (isNew || name !== "id"))}
      draft={draft}
      onSave={async (entry, how) => {
        if (dm && (noun === "new-type" || (noun === "type" && !whole)))
          return carryOut(addReading(dm, { id: type!, ...entry }), how);
        if (noun === "decision-maker" && (isNew || !whole))
          return carryOut({ change: "add-decision-maker", entry }, how);
        const fields = changedFields(draft.base, entry);
        const was = fieldsAsBefore(draft.base, fields);
        return carryOut(
          noun === "model-head"
            ? { change: "change-model", fields, was }
            : noun === "type"
              ? { change: "change-type", decisionMaker: maker!, type: type!, fields, was }
              : { change: "change-decision-maker", decisionMaker: maker!, fields, was },
          how,
        );
      }}
      {...(isNew || isGone || noun === "model-head"
        ? {}
        : {
            onRemove: (how: How) =>
              carryOut(
                noun === "type"
                  ? { change: "delete-type", decisionMaker: maker!, type: type!, was: draft.base }
                  : { change: "delete-decision-maker", decisionMaker: maker!, was: draft.base },
                how,
              ),
          })}
      back={back}
    >
      {isGone ? <p className="caution">{write.goneMeanwhile}</p> : null}
      {noun === "new-type" && dm ? (
        <p className="small">{dm.types ? write.readingBegins : write.firstReadingBegins(dm.name)}</p>
      ) : null}
    </Form>
  );
}

type DecisionMaker = ModelFile["decisionMakers"][number];

/** A new reading begins with what the decision maker wants now, to be changed where they differ. */
function copyOfReading(dm: DecisionMaker): Entry {
  const preferences = dm.preferences ?? Object.values(dm.types ?? {})[0]?.preferences;
  return preferences ? ({ preferences } as unknown as Entry) : {};
}

/** The first reading makes one of what stood there alone. */
function addReading(dm: DecisionMaker, { id, ...entry }: Entry): ModelChange {
  const type = String(id);
  if (dm.types || !dm.preferences) return { change: "add-type", decisionMaker: dm.id, type, entry };
  const preferences = dm.preferences as unknown as Entry;
  const first = { name: "First reading", preferences };
  return {
    change: "change-decision-maker",
    decisionMaker: dm.id,
    fields: { preferences: null, types: { [freeId(first.name, new Set([type]))]: first, [type]: entry } },
    was: { preferences, types: null },
  };
}

const NOTHING: Entry = {};

/** These have forms of their own; they stay in what is checked and are not shown. */
const APART = new Set(["decisionMakers", "options", "preferences", "types"]);

function partOf(
  file: ModelFile,
  noun: FormNoun,
  maker: string | undefined,
  type: string | undefined,
): Entry | undefined {
  const dm = file.decisionMakers.find(({ id }) => id === maker);
  if (noun === "new-type") return undefined;
  const part = noun === "model-head" ? file : noun === "type" ? dm?.types?.[type ?? ""] : dm;
  if (!part) return undefined;
  return part as unknown as Entry;
}
