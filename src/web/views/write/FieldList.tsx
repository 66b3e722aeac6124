import type { Entry, Field, FieldProblem } from "../../../edit/index.ts";
import { useWords } from "../../parts/words.ts";
import { FieldEditor } from "./FieldEditor.tsx";

export type Path = readonly (string | number)[];

/** The fields of an entry or a group: what is needed or filled first, the rest behind a line. */
export function FieldList(props: {
  fields: readonly Field[];
  value: Entry;
  path: Path;
  faults: readonly FieldProblem[];
  onChange: (value: Entry) => void;
}) {
  const { write } = useWords();
  const { fields, value, path, faults, onChange } = props;
  const isShown = ({ name, required }: Field) =>
    required || value[name] !== undefined || faults.some((fault) => startsWith(fault.path, [...path, name]));
  const rest = fields.filter((field) => !isShown(field) && !USUAL.has(field.name));
  const editor = (field: Field) => (
    <FieldEditor
      key={field.name}
      field={field}
      value={value[field.name]}
      path={[...path, field.name]}
      faults={faults}
      onChange={(next) => {
        const { [field.name]: _, ...others } = value;
        onChange(next === undefined ? others : { ...value, [field.name]: next });
      }}
    />
  );
  return (
    <div className="fields">
      {fields.filter((field) => !rest.includes(field)).map(editor)}
      {rest.length > 0 ? (
        <details>
          <summary>{write.more(rest.length)}</summary>
          {rest.map(editor)}
        </details>
      ) : null}
    </div>
  );
}

/** Not needed by the format, but wanted by any reader. */
const USUAL = new Set([
  "sources",
  "verification",
  "title",
  "author",
  "issued",
  "URL",
  "initiators",
  "targets",
]);

export function startsWith(path: Path, start: Path): boolean {
  return start.every((step, i) => String(path[i]) === String(step));
}
