import { useState } from "react";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import { useAddress } from "../../state/address.ts";
import { useWorkbench, useWorkbenchState } from "../../state/useWorkbench.ts";
import { EntryForm } from "./EntryForm.tsx";
import { EntryLists } from "./EntryLists.tsx";
import { HeadForm } from "./HeadForm.tsx";
import { ModelHeadForm } from "./ModelHeadForm.tsx";
import { ModelPartForm } from "./ModelPartForm.tsx";
import { ModelParts } from "./ModelParts.tsx";
import { NewEntryDialog } from "./NewEntryDialog.tsx";
import { NewModelForm } from "./NewModelForm.tsx";
import { MakeEntryContext } from "./newEntry.ts";
import { isWritableNoun, type WritableNoun } from "./nouns.ts";
import "./write.css";

/** What the view shows, and over it the form of an entry that one of its forms needs. */
export function WriteView() {
  const [wanted, setWanted] = useState<{ noun: WritableNoun; onMade: (id: string) => void }>();
  return (
    <MakeEntryContext value={(noun, onMade) => setWanted({ noun, onMade })}>
      <WritePart />
      {wanted ? (
        <NewEntryDialog
          noun={wanted.noun}
          onDone={(id) => {
            setWanted(undefined);
            if (id !== undefined) wanted.onMade(id);
          }}
        />
      ) : null}
    </MakeEntryContext>
  );
}

/** Forms for every noun of the case: `write` lists them, `write/event` is a new one, `write/event/ID` one there is. */
function WritePart() {
  const { write } = useWords();
  const workbench = useWorkbench();
  const { data } = useWorkbenchState();
  const {
    path: [noun, id, part, decisionMaker, ...rest],
    query,
  } = useAddress();
  if (!workbench.canWrite)
    return (
      <>
        <h1>{write.title}</h1>
        <p>{write.published}</p>
      </>
    );
  if (!data) return <Waiting />;
  if (noun === "case") return <HeadForm />;
  if (noun === "model" && id === undefined) return <NewModelForm data={data} />;
  if (noun === "model" && id !== undefined && (part === "head" || part === "maker" || part === "type")) {
    const way = [part, ...(decisionMaker === undefined ? [] : [decisionMaker]), ...rest];
    return <ModelHeadForm key={[id, ...way].join(" ")} model={id} path={way} />;
  }
  if (noun !== undefined && isWritableNoun(noun))
    return <EntryForm key={`${noun} ${id ?? ""} ${query.kind ?? ""}`} noun={noun} id={id} />;
  if (noun === "model" && id !== undefined)
    return (part === "option" || part === "statement") && decisionMaker !== undefined ? (
      <ModelPartForm
        key={[id, part, decisionMaker, ...rest].join(" ")}
        model={id}
        part={part}
        decisionMaker={decisionMaker}
        rest={rest}
      />
    ) : (
      <ModelParts model={id} />
    );
  return <EntryLists data={data} />;
}
