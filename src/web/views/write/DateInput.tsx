import { useEffect, useState } from "react";
import { useLanguage, useWords } from "../../parts/words.ts";
import { useWorkbench } from "../../state/useWorkbench.ts";

/** A date in EDTF, with what it means in words while it is written. */
export function DateInput({
  value,
  onChange,
  ...rest
}: {
  id: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { write } = useWords();
  const { engine } = useWorkbench();
  const language = useLanguage();
  const [words, setWords] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    void engine.dateInWords(value, language).then((found) => {
      if (isCurrent) setWords(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [engine, value, language]);
  return (
    <span className="date-input">
      <input
        {...rest}
        type="text"
        className="code"
        placeholder={write.date}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <output htmlFor={rest.id}>{value !== "" && words !== undefined ? write.means(words) : ""}</output>
    </span>
  );
}
