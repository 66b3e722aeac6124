import { Failure } from "../../parts/Failure.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import { useEngine } from "../../state/useEngine.ts";
import { useWorkbench } from "../../state/useWorkbench.ts";
import { draftKey } from "./draftKey.ts";
import { Form } from "./Form.tsx";
import { changedFields, fieldsAsBefore } from "./formValue.ts";
import { useDraft } from "./useDraft.ts";

/** What the case as a whole says: title, question, parties, day, what counts as dialogue, its files. */
export function HeadForm() {
  const { write } = useWords();
  const workbench = useWorkbench();
  const answer = useEngine((engine) => engine.headForm(), []);
  const form = answer.status === "failed" ? undefined : answer.value;
  const draft = useDraft(draftKey(["case"]), form?.entry);
  if (answer.status === "failed") return <Failure {...answer} />;
  if (!form) return <Waiting />;
  return (
    <Form
      noun="head"
      title={write.theCase}
      fields={form.fields}
      draft={draft}
      onSave={async (entry, { insist, goOn }) => {
        const fields = changedFields(draft.base, entry);
        const refused =
          Object.keys(fields).length === 0
            ? undefined
            : await workbench.edit(
                { edit: "change-head", fields, was: fieldsAsBefore(draft.base, fields) },
                insist,
                draft.asWritten,
              );
        if (!refused) goOn({ view: "write" });
        return refused;
      }}
      back={{ view: "write" }}
    >
      {form.file ? <p className="small">{write.from(form.file)}</p> : null}
    </Form>
  );
}
