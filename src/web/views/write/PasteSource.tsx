import { useId, useState } from "react";
import type { Data, Entry } from "../../../edit/index.ts";
import { messageOf } from "../../engine/messageOf.ts";
import { entriesOf } from "../../parts/entriesOf.ts";
import { ProblemList } from "../../parts/ProblemList.tsx";
import { useWords } from "../../parts/words.ts";
import { freeId } from "../../state/freeId.ts";
import { readBibliography } from "../../state/server.ts";
import { useWorkbench, useWorkbenchState } from "../../state/useWorkbench.ts";
import { useWritten } from "../../state/useWritten.ts";

/** CSL-JSON as it is; BibTeX and RIS by the program that serves the page, which has their reader. */
async function readWorks(text: string): Promise<Entry[]> {
  const read = /^[[{]/.test(text) ? (JSON.parse(text) as Data) : await readByProgram(text);
  const works = Array.isArray(read) ? read : [read];
  if (!works.every(isEntry) || works.length === 0) throw new Error("{…}");
  return works;
}

async function readByProgram(text: string): Promise<Data> {
  const name = text.startsWith("@") ? "pasted.bib" : "pasted.ris";
  const { value, problems } = await readBibliography(name, text);
  if (value.length === 0) throw new Error(problems[0]?.message ?? "");
  return value as Data[];
}

function isEntry(value: Data): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A work pasted from a reference manager fills the form; several are chosen from and saved together. */
export function PasteSource({ onTake }: { onTake: (entry: Entry) => void }) {
  const { write } = useWords();
  const id = useId();
  const [text, setText, forget] = useWritten("pasted works");
  // What was pasted before is in view again.
  const [begun] = useState(text !== "");
  const [wrong, setWrong] = useState<string>();
  const [several, setSeveral] = useState<Entry[]>();
  const take = async () => {
    setSeveral(undefined);
    try {
      const works = await readWorks(text.trim());
      setWrong(undefined);
      if (works.length === 1) {
        onTake(works[0]!);
        forget();
      } else setSeveral(works);
    } catch (error) {
      setWrong(`${write.pasteWrong} ${messageOf(error)}`);
    }
  };
  return (
    <details className="paste" open={begun}>
      <summary>{write.paste}</summary>
      <label htmlFor={id}>{write.pasteHelp}</label>
      <textarea
        id={id}
        rows={6}
        className="code"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="button" onClick={() => void take()}>
        {write.pasteTake}
      </button>
      {wrong === undefined ? null : (
        <p className="fault" role="alert">
          {wrong}
        </p>
      )}
      {several ? <SeveralWorks key={text} works={several} onSaved={forget} /> : null}
    </details>
  );
}

/** Works to choose from; those the case has already, by their id, are not chosen. */
function SeveralWorks({ works, onSaved }: { works: readonly Entry[]; onSaved: () => void }) {
  const { write } = useWords();
  const workbench = useWorkbench();
  const { data } = useWorkbenchState();
  const [ids] = useState(() => new Set(entriesOf(data, "source").map((source) => source.id)));
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(works.flatMap((work, i) => (ids.has(String(work.id)) ? [] : [i]))),
  );
  const [state, setState] = useState<{ saved?: number; refused?: Refused }>({});
  const save = async () => {
    const taken = new Set(ids);
    const edits = works.flatMap((work, i) => {
      if (!chosen.has(i)) return [];
      const id =
        taken.has(String(work.id ?? "")) || !work.id ? freeId(titleOf(work), taken) : String(work.id);
      taken.add(id);
      return [{ edit: "add" as const, noun: "source" as const, entry: { ...work, id } }];
    });
    const refused = await workbench.edit({ edit: "all", edits });
    if (!refused) onSaved();
    setState(refused ? { refused: refused.refused } : { saved: edits.length });
  };
  if (state.saved !== undefined) return <p role="status">{write.pasteSaved(state.saved)}</p>;
  return (
    <fieldset className="pasted">
      <legend>{write.pasteFound(works.length)}</legend>
      <ul>
        {works.map((work, i) => (
          <li key={`${i} ${String(work.id)}`}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(i)}
                onChange={({ target }) => {
                  const next = new Set(chosen);
                  if (target.checked) next.add(i);
                  else next.delete(i);
                  setChosen(next);
                }}
              />{" "}
              {titleOf(work)} <code>{String(work.id ?? "")}</code>
              {ids.has(String(work.id)) ? <em> {write.pasteKnown}</em> : null}
            </label>
          </li>
        ))}
      </ul>
      {state.refused ? (
        <div role="alert" className="caution">
          <p>{write.refused}</p>
          <ProblemList problems={state.refused} />
        </div>
      ) : null}
      <button type="button" disabled={chosen.size === 0} onClick={() => void save()}>
        {write.pasteSave(chosen.size)}
      </button>
    </fieldset>
  );
}

type Refused = Parameters<typeof ProblemList>[0]["problems"];

function titleOf({ title, id }: Entry): string {
  return String(title ?? id ?? "");
}
