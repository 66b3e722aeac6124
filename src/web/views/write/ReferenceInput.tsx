import { useId } from "react";
import type { Field } from "../../../edit/index.ts";
import { useWords } from "../../parts/words.ts";
import { useEngine } from "../../state/workbench.ts";

import { useMakeEntry } from "./newEntry.ts";
import { isWritableNoun } from "./nouns.ts";

/** An id of another entry, found by id or by name. */
export function ReferenceInput({
  kind,
  value,
  onChange,
  ...rest
}: {
  id: string;
  kind: NonNullable<Field["refersTo"]>;
  value: string;
  onChange: (value: string) => void;
}) {
  const listId = useId();
  const answer = useEngine((engine) => engine.choices(kind), [kind]);
  const choices = answer.status === "failed" ? [] : (answer.value ?? []);
  const { write } = useWords();
  const make = useMakeEntry();
  const isKnown = value === "" || choices.some(({ id }) => id === value);
  // A name chosen or written out leads to its id, where only one entry has it.
  const take = (text: string) => {
    const named = choices.filter((choice) => choice.name === text.trim());
    onChange(named.length === 1 && !choices.some(({ id }) => id === text) ? named[0]!.id : text);
  };
  const name = choices.find(({ id }) => id === value)?.name;
  return (
    <span className="reference-input">
      <input
        {...rest}
        type="text"
        className="code"
        list={listId}
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onBlur={({ target }) => take(target.value)}
      />
      <datalist id={listId}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </datalist>
      <output htmlFor={rest.id}>
        {name !== undefined && name !== value
          ? name
          : answer.status === "ready" && !isKnown
            ? write.leadsNowhere
            : ""}
      </output>
      {make && isWritableNoun(kind) && (value === "" || !isKnown) ? (
        <button type="button" onClick={() => make(kind, onChange)}>
          {write.makeOne(write.one[kind])}
        </button>
      ) : null}
    </span>
  );
}
