import { useWords } from "./words.ts";

/** What a rule found: what it looks for in the reader's language, then its finding, which is English alone. */
export function FindingText({ rule, message }: { rule: string; message: string }) {
  const title = useWords().check.rules[rule];
  return (
    <>
      {title === undefined ? "" : `${title}: `}
      <span lang="en">{message}</span>
    </>
  );
}
