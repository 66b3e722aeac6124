import { useId, useState } from "react";
import type { Data, Entry } from "../../../edit/index.ts";
import { useWords } from "../../parts/words.ts";
import { readBibliography } from "../../state/server.ts";

/** CSL-JSON as it is; BibTeX and RIS by the program that serves the page, which has their reader. */
async function readWork(text: string): Promise<Data> {
  if (/^[[{]/.test(text)) return JSON.parse(text) as Data;
  const name = text.startsWith("@") ? "pasted.bib" : "pasted.ris";
  const { value, problems } = await readBibliography(name, text);
  if (value.length === 0) throw new Error(problems[0]?.message ?? "");
  return value as Data[];
}

/** A work pasted from a reference manager fills the form. */
export function PasteSource({ onTake }: { onTake: (entry: Entry) => void }) {
  const { write } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string>();
  const take = async () => {
    try {
      const read = await readWork(text.trim());
      const first = Array.isArray(read) ? read[0] : read;
      if (typeof first !== "object" || first === null || Array.isArray(first)) throw new Error("{…}");
      setWrong(undefined);
      onTake(first);
    } catch (error) {
      setWrong(`${write.pasteWrong} ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <details className="paste">
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
    </details>
  );
}
