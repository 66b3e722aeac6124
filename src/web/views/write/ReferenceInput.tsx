import { useId } from "react";
import type { Field } from "../../../edit/index.ts";
import { useEngine } from "../../state/workbench.ts";

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
      />
      <datalist id={listId}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </datalist>
      <output htmlFor={rest.id}>{name !== undefined && name !== value ? name : ""}</output>
    </span>
  );
}
