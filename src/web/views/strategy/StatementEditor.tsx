import { useEffect, useId, useRef, useState } from "react";
import type { WhatIfEdit } from "../../../assessment/index.ts";
import { useWords } from "../../parts/words.ts";
import { useWritten } from "../../state/useWritten.ts";
import type { Asked } from "./asked.ts";
import { complete } from "./completion.ts";
import { lastValue, useNewest } from "./useNewest.ts";

export type Draft = Extract<WhatIfEdit, { say: string }>;

/** Writes one statement: completion, its words as they are read, and what is wrong at which character. */
export function StatementEditor({
  draft,
  asked,
  options,
  onDone,
}: {
  draft: Draft;
  asked: Asked;
  options: readonly { id: string; says: string }[];
  onDone(edit: Draft | undefined): void;
}) {
  const { app, strategy: words } = useWords();
  const { modelId, edits, day, language } = asked;
  const [say, setSay, forget] = useWritten(
    [modelId, draft.edit, draft.decisionMaker, draft.type ?? "", draft.place, draft.say].join(" "),
    draft.say,
  );
  const [caret, setCaret] = useState(draft.say.length);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const end = (edit: Draft | undefined) => {
    forget();
    onDone(edit);
  };
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.focus(), []);
  const answer = useNewest(
    (engine) => engine.strategyStatement(modelId, edits, day, { ...draft, say }, language),
    [modelId, edits, day, language, say],
  );
  const checked = lastValue(answer);
  const { from, to, suggestions } = complete(say, caret, options, words.operators);
  const isListed = isOpen && suggestions.length > 0;
  const faults = checked?.faults ?? [];
  const errors = faults.filter(({ severity }) => severity === "error");
  const isUsable = answer.isCurrent && answer.status === "ready" && say.trim() !== "" && errors.length === 0;
  const accept = (index: number) => {
    const chosen = suggestions[index];
    if (!chosen) return;
    const space = say[to] === " " ? "" : " ";
    const next = `${say.slice(0, from)}${chosen.text}${space}${say.slice(to)}`;
    const end = from + chosen.text.length + 1;
    setSay(next);
    setCaret(end);
    setActive(-1);
    requestAnimationFrame(() => input.current?.setSelectionRange(end, end));
  };
  return (
    <form
      className="statement-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (isUsable) end({ ...draft, say: say.trim() });
      }}
    >
      <label htmlFor={id}>{draft.edit === "add" ? words.addLabel : words.editLabel(draft.place)}</label>
      <div className="completing">
        <input
          id={id}
          ref={input}
          value={say}
          maxLength={2000}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="none"
          role="combobox"
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isListed && active >= 0 ? `${id}-${active}` : undefined}
          aria-invalid={errors.length > 0}
          aria-describedby={`${id}-says`}
          onChange={({ target }) => {
            setSay(target.value);
            setCaret(target.selectionStart ?? target.value.length);
            setIsOpen(true);
            setActive(-1);
          }}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? 0)}
          onBlur={() => setIsOpen(false)}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
              event.preventDefault();
              setIsOpen(true);
              const step = event.key === "ArrowDown" ? 1 : -1;
              const count = suggestions.length;
              if (count > 0) setActive((active + step + count + (active < 0 && step < 0 ? 1 : 0)) % count);
            } else if (event.key === "Enter" && isListed && active >= 0) {
              event.preventDefault();
              accept(active);
            } else if (event.key === "Escape") {
              if (isListed) setIsOpen(false);
              else end(undefined);
            }
          }}
        />
        <div id={`${id}-list`} role="listbox" aria-label={words.suggestions} hidden={!isListed}>
          {isListed
            ? suggestions.map(({ text, says }, index) => (
                <div
                  key={text}
                  id={`${id}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    accept(index);
                  }}
                >
                  <code>{text}</code> {says}
                </div>
              ))
            : null}
        </div>
      </div>
      <div id={`${id}-says`} className="editor-says" aria-live="polite">
        {checked?.inWords ? <p>{words.means(checked.inWords)}</p> : null}
        {say.trim() === "" ? <p className="small">{words.expressionHelp}</p> : null}
        {faults.map(({ severity, message, offset, length }) => (
          <div key={message} className={`fault ${severity}`}>
            {offset === undefined ? null : (
              <p className="fault-place">
                <code>
                  {say.slice(0, offset)}
                  <mark>{say.slice(offset, offset + Math.max(1, length ?? 1)) || "\u00a0"}</mark>
                  {say.slice(offset + Math.max(1, length ?? 1))}
                </code>
              </p>
            )}
            <p>
              <strong>{words.severity[severity]}</strong>
              {offset === undefined ? "" : ` (${words.atCharacter(offset + 1)})`}: {message}
            </p>
          </div>
        ))}
      </div>
      <p className="editor-buttons">
        <button type="submit" disabled={!isUsable}>
          {words.take}
        </button>
        <button type="button" onClick={() => end(undefined)}>
          {app.cancel}
        </button>
      </p>
    </form>
  );
}
