import { useCalled } from "./names.ts";
import { useLanguage, useWords } from "./words.ts";

/** What a rule found; where that is written in English alone, behind what the rule looks for in the reader's language. */
export function FindingText({ rule, message }: { rule: string; message: string }) {
  const { check } = useWords();
  const language = useLanguage();
  const called = useCalled();
  const told = check.finding(rule, message, called);
  if (told !== undefined) return <span lang={language}>{told}</span>;
  const title = check.rules[rule];
  return (
    <>
      {title === undefined ? "" : `${title}: `}
      <span lang="en">{message}</span>
    </>
  );
}
