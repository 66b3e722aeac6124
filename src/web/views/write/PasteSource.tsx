import { useId, useState } from "react";
import type { Data, Entry } from "../../../record/index.ts";
import { useWords } from "../../words/index.ts";

/** A work pasted from a reference manager fills the form. */
export function PasteSource({ onTake }: { onTake: (entry: Entry) => void }) {
  const { write } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string>();
  const take = () => {
    try {
      const read = JSON.parse(text) as Data;
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
      <button type="button" onClick={take}>
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
