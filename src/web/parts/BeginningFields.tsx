import { type ReactNode, useEffect, useId, useState } from "react";
import type { Beginning } from "../../record/index.ts";
import { choiceLabel } from "../../words/fieldLabels.ts";
import { freeId } from "../state/freeId.ts";
import { useDay, useWorkbench } from "../state/useWorkbench.ts";
import { useLanguage, useWords } from "./words.ts";

const NOTHING = { title: "", question: "", first: "", firstKind: "", second: "", secondKind: "" };
const FIELDS = Object.keys(NOTHING) as (keyof typeof NOTHING)[];

/** What a case needs before anything can be written in it; undefined until all of it is there. */
export function useBeginning(): { beginning: Beginning | undefined; fields: ReactNode } {
  const { write } = useWords();
  const language = useLanguage();
  const { engine } = useWorkbench();
  const asOf = useDay();
  const id = useId();
  const [texts, setTexts] = useState(NOTHING);
  const [kinds, setKinds] = useState<readonly string[]>([]);
  useEffect(() => {
    void engine
      .fields("actor")
      .then((fields) => setKinds(fields.find(({ name }) => name === "kind")?.choices ?? []));
  }, [engine]);
  const { title, question, first, firstKind, second, secondKind } = texts;
  const one = freeId(first, new Set(), "first");
  const other = freeId(second, new Set([one]), "second");
  const parties = [
    { id: one, name: first.trim(), kind: firstKind },
    { id: other, name: second.trim(), kind: secondKind },
  ];
  const isWhole = FIELDS.every((name) => texts[name].trim() !== "");
  const field = (name: keyof typeof NOTHING) => {
    const common = {
      id: `${id}-${name}`,
      required: true,
      value: texts[name],
      onChange: ({ target }: { target: { value: string } }) => setTexts({ ...texts, [name]: target.value }),
    };
    return (
      <p key={name} className="beginning-field">
        <label htmlFor={common.id}>{write.beginning[name]}</label>
        {name === "firstKind" || name === "secondKind" ? (
          <select {...common}>
            <option value="">{write.choose}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {choiceLabel(kind, language)}
              </option>
            ))}
          </select>
        ) : (
          <input {...common} type="text" maxLength={300} dir="auto" />
        )}
      </p>
    );
  };
  return {
    beginning: isWhole ? { title: title.trim(), question: question.trim(), parties, asOf } : undefined,
    fields: FIELDS.map(field),
  };
}
