import { useDeferredValue, useId } from "react";
import type { OptionPicture } from "../../../questions/optionPicture.ts";
import { useLanguage, useWords } from "../../parts/words.ts";
import { useEngine } from "../../state/useEngine.ts";

/** An expression over options as text, and as a picture of the options in which it can be set by choosing. */
export function ExpressionInput({
  value,
  onChange,
  ...rest
}: {
  id: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { write } = useWords();
  const words = write.picture;
  const language = useLanguage();
  const name = useId();
  const sought = useDeferredValue(value);
  const answer = useEngine((engine) => engine.optionPicture(sought, language), [sought, language]);
  const picture = answer.status === "failed" ? undefined : answer.value;
  return (
    <>
      <input
        {...rest}
        type="text"
        spellCheck={false}
        className="code"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {!picture ? null : picture.kind === "more" || picture.kind === "wrong" ? (
        <p className="help">{picture.kind === "more" ? words.notPlain : words.wrong}</p>
      ) : (
        <fieldset className="option-picture">
          <legend>{words.title}</legend>
          {picture.options.map((option) => (
            <fieldset key={option.id} className="picture-option">
              <legend>
                <code>{option.id}</code> {option.by} {option.name}
              </legend>
              {SETTINGS.map((set) => (
                <label key={set}>
                  <input
                    type="radio"
                    name={`${name} ${option.id}`}
                    checked={settingOf(value, option.id) === set}
                    onChange={() => onChange(expressionOf(value, picture, option.id, set))}
                  />{" "}
                  {words[set]}
                </label>
              ))}
            </fieldset>
          ))}
        </fieldset>
      )}
      {picture && (picture.kind === "plain" || picture.kind === "more") ? (
        picture.states === 0 ? (
          <p className="help">{words.none(picture.model)}</p>
        ) : (
          <details className="picture-states">
            <summary>{words.counts(picture.states, picture.of, picture.model)}</summary>
            <ul>
              {picture.examples.map((example) => (
                <li key={example}>{example}</li>
              ))}
            </ul>
            {picture.states > picture.examples.length ? (
              <p className="small">{words.more(picture.states - picture.examples.length)}</p>
            ) : null}
          </details>
        )
      ) : null}
    </>
  );
}

const SETTINGS = ["on", "off", "either"] as const;

type Setting = (typeof SETTINGS)[number];

/** What is written, at once: the engine's word for it may be a moment behind. */
function settingOf(text: string, id: string): Setting {
  for (const part of text.split("&")) {
    const [no = ""] = /^(?:!|not\b)/.exec(part.trim()) ?? [];
    const rest = part.trim().slice(no.length).trim();
    const named = rest.replace(/^\(/, "").replace(/\)$/, "").trim();
    if (named === id) return no === "" ? "on" : "off";
  }
  return "either";
}

/** The picture's options joined by `and`, with one of them set anew. */
function expressionOf(text: string, { options }: OptionPicture, id: string, set: Setting): string {
  return options
    .map((option) => ({ id: option.id, set: option.id === id ? set : settingOf(text, option.id) }))
    .flatMap((option) =>
      option.set === "either" ? [] : [option.set === "on" ? option.id : notOf(option.id)],
    )
    .join(" & ");
}

/** A level of an option has to be put in parentheses: `!(R >= some)`. */
function notOf(id: string): string {
  return /^\w[\w-]*$/.test(id) ? `!${id}` : `!(${id})`;
}
