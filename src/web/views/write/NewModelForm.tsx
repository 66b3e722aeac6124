import { useMemo } from "react";
import type { Data, Entry } from "../../../edit/index.ts";
import type { CaseData } from "../../../questions/openedCase.ts";
import { entriesOf } from "../../parts/entriesOf.ts";
import { Failure } from "../../parts/Failure.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import { useEngine } from "../../state/useEngine.ts";
import { useDay, useWorkbench } from "../../state/useWorkbench.ts";
import { draftKey } from "./draftKey.ts";
import { Form } from "./Form.tsx";
import { useDraft } from "./useDraft.ts";

/** A model of its own, begun with the parties of the case: for each what it may do and what it wants most. */
export function NewModelForm({ data }: { data: CaseData }) {
  const { write } = useWords();
  const workbench = useWorkbench();
  const day = useDay();
  const answer = useEngine((engine) => engine.fields("new-model"), []);
  const begun = useMemo(() => firstDraft(data, day), [data, day]);
  const draft = useDraft(draftKey(["model"]), begun);
  if (answer.status === "failed") return <Failure {...answer} />;
  if (!answer.value) return <Waiting />;
  return (
    <Form
      noun="new-model"
      title={write.newEntry(write.model)}
      fields={answer.value.filter(({ name }) => !LATER.has(name))}
      draft={draft}
      onSave={async ({ id, ...content }, { insist, goOn }) => {
        const entry = { id: id!, file: fileFor(String(id), data) };
        const refused = await workbench.edit({ edit: "add-model", entry, content }, insist, draft.asWritten);
        if (!refused) goOn({ view: "write", path: ["model", String(id)] });
        return refused;
      }}
      back={{ view: "write" }}
    >
      <p className="small">{write.newModelHelp}</p>
    </Form>
  );
}

/** Of a model that does without options; whoever has one writes it as a file. */
const LATER = new Set(["states", "moves"]);

function firstDraft(data: CaseData, day: string): Entry {
  const decisionMakers = data.parties.map((actor): Data => {
    const id = actor.toLowerCase();
    return {
      id,
      name: entriesOf(data, "actor").find((one) => one.id === actor)?.title ?? actor,
      ...(id === actor ? {} : { actor }),
      options: [{ id: "", name: "" }],
      preferences: { statements: [""] },
    };
  });
  return { id: "", title: "", asOf: day, decisionMakers };
}

/** Beside the other models, if there are any. */
function fileFor(id: string, { models }: CaseData): string {
  const beside = models[0]?.entry.file ?? "models/";
  return `${beside.slice(0, beside.lastIndexOf("/") + 1)}${id}.yaml`;
}
