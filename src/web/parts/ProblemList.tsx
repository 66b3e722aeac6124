import type { Problem } from "../../record/index.ts";
import { FindingText } from "./FindingText.tsx";
import { useWords } from "./words.ts";

/** Problems in file order: severity in words, never in colour alone. */
export function ProblemList({
  problems,
  onOpen,
}: {
  problems: readonly Problem[];
  onOpen?: (problem: Problem) => void;
}) {
  const { app, check } = useWords();
  return (
    <ol className="problems">
      {problems.map((problem) => {
        const { rule, severity, message, file, line, column } = problem;
        return (
          <li key={`${file}:${line}:${column}:${rule}:${message}`} className={`problem ${severity}`}>
            <span className="severity">{check.severities[severity]}</span>{" "}
            <FindingText rule={rule} message={message} />{" "}
            {onOpen ? (
              <button type="button" className="place" onClick={() => onOpen(problem)}>
                {app.line(file, line)}
              </button>
            ) : (
              <span className="place">{app.line(file, line)}</span>
            )}
            <span className="rule">{rule}</span>
          </li>
        );
      })}
    </ol>
  );
}
