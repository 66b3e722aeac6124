import { useContext } from "react";
import { choiceLabel } from "../../../words/fieldLabels.ts";
import { useLanguage, useWords } from "../../parts/words.ts";
import { DateInput } from "./DateInput.tsx";
import { ExpressionInput } from "./ExpressionInput.tsx";
import type { EditorProps, InputProps } from "./path.ts";
import { ProposedIdContext } from "./proposedId.ts";
import { ReferenceInput } from "./ReferenceInput.tsx";

/** A field whose value is one text, number or choice. */
export function PlainInput(props: EditorProps & InputProps) {
  const { write } = useWords();
  const language = useLanguage();
  const { field, value, onChange, id, describedBy, fault } = props;
  const common = { id, "aria-describedby": describedBy, "aria-invalid": fault !== "" || undefined };
  const proposed = useContext(ProposedIdContext);
  const isOwnId = props.path.join() === "id";
  const text = value === undefined || value === null ? "" : String(value);
  switch (field.kind) {
    case "long-text":
      return (
        <textarea
          {...common}
          rows={3}
          value={text}
          onChange={({ target }) => onChange(target.value || undefined)}
        />
      );
    case "date":
      return <DateInput {...common} value={text} onChange={(next) => onChange(next || undefined)} />;
    case "reference":
      return (
        <ReferenceInput
          id={id}
          describedBy={describedBy}
          fault={fault}
          kind={field.refersTo ?? "any"}
          value={text}
          onChange={(next) => onChange(next || undefined)}
        />
      );
    case "expression":
      if (!PICTURED.has(field.name)) break;
      return <ExpressionInput {...common} value={text} onChange={(next) => onChange(next || undefined)} />;
    case "choice":
      return (
        <select {...common} value={text} onChange={({ target }) => onChange(target.value || undefined)}>
          <option value="">{field.required ? write.choose : write.notStated}</option>
          {(field.choices ?? []).map((choice) => (
            <option key={choice} value={choice}>
              {choiceLabel(choice, language)}
            </option>
          ))}
        </select>
      );
    case "boolean":
      return (
        <select
          {...common}
          value={text}
          onChange={({ target }) => onChange(target.value === "" ? undefined : target.value === "true")}
        >
          <option value="">{write.notStated}</option>
          <option value="true">{write.yes}</option>
          <option value="false">{write.no}</option>
        </select>
      );
    case "number":
      return (
        <input
          {...common}
          inputMode="decimal"
          value={text}
          onChange={({ target }) => {
            const number = Number(target.value);
            onChange(target.value === "" ? undefined : Number.isFinite(number) ? number : target.value);
          }}
        />
      );
    default:
      break;
  }
  return (
    <input
      {...common}
      type="text"
      spellCheck={field.kind === "text"}
      className={field.kind === "id" || field.kind === "expression" ? "code" : undefined}
      value={text}
      {...(isOwnId && proposed !== undefined ? { placeholder: proposed } : {})}
      onChange={({ target }) => onChange(target.value || undefined)}
    />
  );
}

/** Expressions that pick states, and not what somebody wants of them: these can be shown as a picture. */
const PICTURED = new Set(["dialogue", "when"]);
