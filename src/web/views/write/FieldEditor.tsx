import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type Data, type Entry, type Field, type FieldProblem, fits } from "../../../edit/index.ts";
import { fieldHelp } from "../../../words/fieldLabels.ts";
import { useLanguage, useWords } from "../../parts/words.ts";
import { emptyValue } from "./formValue.ts";
import { PlainInput } from "./PlainInput.tsx";
import { type EditorProps, type Path, pathText, startsWith } from "./path.ts";
import { useFieldLabel, usePathLabel } from "./useFieldLabel.ts";

/** One field by its kind, with its help and what is wrong with it. */
function FieldEditor(props: EditorProps) {
  const { write } = useWords();
  const { field, path, faults } = props;
  const id = useId();
  const own = faults.filter((fault) => fault.path.length === path.length && startsWith(fault.path, path));
  const labelOf = useFieldLabel();
  const nameOf = usePathLabel();
  const language = useLanguage();
  const label = labelOf(field.name, field.kind);
  const isPlain = !["list", "group", "record", "one-of"].includes(field.kind);
  // A name being written is told of in the line of what it leads to.
  const isReference = field.kind === "reference";
  const fault = own.map(({ message, mayStay }) => (mayStay ? write.leadsNowhere : message)).join("; ");
  const describedBy = `${id}-help ${id}-fault`;
  const head = (
    <>
      {label}
      {label === field.name ? null : (
        <>
          {" "}
          <code className="field-key">{field.name}</code>
        </>
      )}
      {field.required && label !== "" ? <span className="required"> {write.required}</span> : null}
    </>
  );
  const foot = (
    <>
      {/* Of each line of a list of names, the list says what it is for. */}
      {field.help && fieldHelp(field.help, language) !== label && !(isReference && label === "") ? (
        <p className="help" id={`${id}-help`}>
          {withCode(fieldHelp(field.help, language))}
        </p>
      ) : null}
      {isReference ? null : (
        <p className="fault" id={`${id}-fault`} role={own.length > 0 ? "alert" : undefined}>
          {fault}
        </p>
      )}
    </>
  );
  if (isPlain)
    return (
      <div className="field" data-path={pathText(path)}>
        {label === "" ? (
          <label htmlFor={id} className="visually-hidden">
            {nameOf(path)}
          </label>
        ) : (
          <label htmlFor={id}>{head}</label>
        )}
        <PlainInput {...props} id={id} describedBy={describedBy} fault={fault} />
        {foot}
      </div>
    );
  return (
    <fieldset className="field" data-path={pathText(path)}>
      <legend>{head}</legend>
      {foot}
      <Compound {...props} />
    </fieldset>
  );
}

function Compound(props: EditorProps) {
  const { write } = useWords();
  const language = useLanguage();
  const labelOf = useFieldLabel();
  const { field, value, path, faults, onChange } = props;
  switch (field.kind) {
    case "group":
      return (
        <FieldList
          fields={field.fields ?? []}
          value={isEntry(value) ? value : {}}
          path={path}
          faults={faults}
          onChange={onChange}
        />
      );
    case "list":
      return <ListEditor {...props} />;
    case "record":
      return <RecordEditor {...props} />;
    default: {
      const alternatives = field.alternatives ?? [];
      const current = alternatives.find((one) => fits(one, value)) ?? alternatives[0];
      if (!current) return null;
      return (
        <>
          {alternatives.length > 1 ? (
            <select
              className="way-of-writing"
              aria-label={`${labelOf(field.name)} ${write.asText} / ${write.inFull}`}
              value={alternatives.indexOf(current)}
              onChange={({ target }) => onChange(emptyValue(alternatives[Number(target.value)]!))}
            >
              {alternatives.map((one, i) => (
                <option key={`${one.kind} ${one.help ?? ""}`} value={i}>
                  {i === 0 ? write.asText : one.help ? fieldHelp(one.help, language) : write.inFull}
                </option>
              ))}
            </select>
          ) : null}
          <FieldEditor
            field={{ ...current, name: current.kind === "group" ? "" : current.name, required: false }}
            value={value}
            path={path}
            faults={faults}
            onChange={onChange}
          />
        </>
      );
    }
  }
}

function ListEditor({ field, value, path, faults, onChange }: EditorProps) {
  const { write } = useWords();
  const nameOf = usePathLabel();
  const labelOf = useFieldLabel();
  const list = useRef<HTMLOListElement>(null);
  const isAdding = useRef(false);
  const [added, setAdded] = useState<number>();
  const items = Array.isArray(value) ? value : [];
  const item = field.item!;
  const replace = (next: Data[]) => onChange(next.length === 0 ? undefined : next);
  const swap = (a: number, b: number) => {
    const next = [...items];
    [next[a], next[b]] = [next[b]!, next[a]!];
    replace(next);
  };
  // Who adds one goes on to write it.
  useEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    list.current
      ?.querySelector<HTMLElement>(
        ":scope > li:last-child :is(input, select:not(.way-of-writing), textarea, button:not(:disabled))",
      )
      ?.focus();
  });
  return (
    <>
      <ol className="items" ref={list}>
        {items.map((one, i) => (
          <li key={`${i} of ${items.length}`}>
            <Folding
              isFolded={items.length > MOST_OPEN && typeof one === "object" && one !== null}
              isOpen={i === added || faults.some((fault) => startsWith(fault.path, [...path, i]))}
              says={`${write.item(i + 1)} ${briefly(one)}`}
            >
              <FieldEditor
                field={{
                  ...item,
                  name: item.name === "" ? `${labelOf(field.name)} ${write.item(i + 1)}`.trim() : item.name,
                  required: false,
                }}
                value={one}
                path={[...path, i]}
                faults={faults}
                onChange={(next) =>
                  onChange(items.map((old, j) => (j === i ? (next ?? emptyValue(item)) : old)))
                }
              />
            </Folding>
            <div className="item-actions">
              <button
                type="button"
                disabled={i === 0}
                aria-label={write.up(i + 1)}
                onClick={() => swap(i, i - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                disabled={i === items.length - 1}
                aria-label={write.down(i + 1)}
                onClick={() => swap(i, i + 1)}
              >
                ↓
              </button>
              <button
                type="button"
                aria-label={write.removeItem(i + 1)}
                onClick={() => replace(items.filter((_, j) => j !== i))}
              >
                ×
              </button>
            </div>
          </li>
        ))}
      </ol>
      {field.most !== undefined && items.length >= field.most ? null : (
        <button
          type="button"
          aria-label={`${write.addItem}: ${nameOf(path)}`}
          onClick={() => {
            isAdding.current = true;
            setAdded(items.length);
            onChange([...items, emptyValue(item)]);
          }}
        >
          {write.addItem}
        </button>
      )}
    </>
  );
}

/** With more items than these each is a line until it is opened: a form of forty screens is read by nobody. */
const MOST_OPEN = 3;

function Folding(props: { isFolded: boolean; isOpen: boolean; says: string; children: ReactNode }) {
  if (!props.isFolded) return props.children;
  return (
    <details className="item-folded" open={props.isOpen}>
      <summary dir="auto">{props.says}</summary>
      {props.children}
    </details>
  );
}

/** What an item is known by among others of its list. */
function briefly(item: Data): string {
  if (Array.isArray(item)) return item.filter((one) => typeof one !== "object").join(", ");
  if (!isEntry(item)) return "";
  const named = ["name", "title", "says", "say", "date", "from", "id"].flatMap((field) => item[field] ?? []);
  const text = String(
    named.find((one) => typeof one !== "object") ??
      Object.values(item).find((one) => typeof one === "string") ??
      "",
  );
  const id = typeof item.id === "string" && item.id !== text ? ` (${item.id})` : "";
  return `${text.length > 90 ? `${text.slice(0, 88)} …` : text}${id}`;
}

function RecordEditor({ field, value, path, faults, onChange }: EditorProps) {
  const { write } = useWords();
  const labelOf = useFieldLabel();
  const nameOf = usePathLabel();
  const entries = Object.entries(isEntry(value) ? value : {});
  const replace = (next: [string, Data][]) =>
    onChange(next.length === 0 ? undefined : Object.fromEntries(next));
  return (
    <>
      {entries.map(([name, one], i) => (
        <div key={`${i} of ${entries.length}`} className="record-row">
          <label className="record-key">
            {KEYED_BY_LANGUAGE.test(field.name) ? write.language : write.key}
            <input
              aria-label={`${labelOf(field.name)}: ${write.key}`}
              value={name}
              onChange={({ target }) =>
                replace(entries.map((old, j) => (j === i ? [target.value, old[1]] : old)))
              }
            />
          </label>
          <FieldEditor
            field={{ ...field.item!, name: write.value, required: false }}
            value={one}
            path={[...path, name]}
            faults={faults}
            onChange={(next) => replace(entries.map((old, j) => (j === i ? [old[0], next ?? ""] : old)))}
          />
          <div className="item-actions">
            <button
              type="button"
              aria-label={write.removeItem(i + 1)}
              onClick={() => replace(entries.filter((_, j) => j !== i))}
            >
              ×
            </button>
          </div>
        </div>
      ))}
      <button
        type="button"
        aria-label={`${write.addItem}: ${nameOf(path)}`}
        onClick={() => replace([...entries, ["", field.item ? emptyValue(field.item) : ""]])}
      >
        {write.addItem}
      </button>
    </>
  );
}

/** `names`, `titles`, `saysIn` …: the same in other languages. */
const KEYED_BY_LANGUAGE = /^(names|titles|questions|subtitles|saysIn|\w+Names)$/;

function isEntry(value: Data | undefined): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands between backticks is a name of the file format. */
function withCode(help: string): ReactNode[] {
  return help.split("`").map((part, i) => (i % 2 === 0 ? part : <code key={`${i}-${part}`}>{part}</code>));
}

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
