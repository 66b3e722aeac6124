import { useEffect, useId, useState } from "react";
import type { Field } from "../../../edit/index.ts";
import { useLanguage, useWords } from "../../parts/words.ts";
import { useEngine } from "../../state/useEngine.ts";

import { useMakeEntry } from "./newEntry.ts";
import { isWritableNoun } from "./nouns.ts";
import type { InputProps } from "./path.ts";

/** An id of another entry, found by id or by name. Nothing of it comes or goes while it is left: the page would jump. */
export function ReferenceInput({
  id,
  describedBy,
  fault,
  kind,
  value,
  onChange,
}: InputProps & {
  kind: NonNullable<Field["refersTo"]>;
  value: string;
  onChange: (value: string) => void;
}) {
  const listId = useId();
  const language = useLanguage();
  const answer = useEngine((engine) => engine.choices(kind, language), [kind, language]);
  const choices = answer.status === "failed" ? [] : (answer.value ?? []);
  const { write } = useWords();
  const make = useMakeEntry();
  /** Half a name is not wrong yet. */
  const [isWriting, setIsWriting] = useState(false);
  // A name chosen or written out leads to its id, where only one entry has it.
  const take = (text: string) => {
    setIsWriting(false);
    const named = choices.filter((choice) => choice.name === text.trim());
    onChange(named.length === 1 && !choices.some((choice) => choice.id === text) ? named[0]!.id : text);
  };
  const name = choices.find((choice) => choice.id === value)?.name;
  // Offered once, it stays: it may have the focus when the name has become known.
  const [isOffered, setIsOffered] = useState(false);
  const isUnknown = answer.status === "ready" && name === undefined;
  useEffect(() => {
    if (isUnknown) setIsOffered(true);
  }, [isUnknown]);
  // What was found wrong may be of what stood there before.
  const said = isWriting || name !== undefined ? "" : fault;
  return (
    <span className="reference-input">
      <input
        id={id}
        aria-describedby={`${describedBy} ${id}-leads`}
        aria-invalid={said !== "" || undefined}
        type="text"
        className="code"
        list={listId}
        autoComplete="off"
        value={value}
        onChange={({ target }) => {
          setIsWriting(true);
          onChange(target.value);
        }}
        onBlur={({ target }) => take(target.value)}
      />
      <datalist id={listId}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </datalist>
      <output id={`${id}-leads`} htmlFor={id} className={said === "" ? undefined : "fault"}>
        {said !== "" ? said : name !== undefined && name !== value ? name : "\u00a0"}
      </output>
      {make && isWritableNoun(kind) && (isOffered || isUnknown) ? (
        <button type="button" onClick={() => make(kind, onChange)}>
          {write.makeOne(write.one[kind])}
        </button>
      ) : null}
    </span>
  );
}
