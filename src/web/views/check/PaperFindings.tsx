import { useEffect, useRef } from "react";
import type { CheckedPaper } from "../../engine/checkQuestions.ts";
import { useWords } from "../../words/index.ts";

const AROUND = 90;

/** What a careful reviewer would mark, each with the words it is about. */
export function PaperFindings({ name, paper }: { name: string; paper: CheckedPaper }) {
  const { check } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const rows = paper.text.split("\n");
  const count = (severity: string) =>
    paper.problems.filter((problem) => problem.severity === severity).length;
  return (
    <section className="paper-findings" lang="en">
      <h3 ref={heading} tabIndex={-1}>
        {paper.title ?? name}
      </h3>
      <p>
        {check.read(paper.sections, paper.notes)}{" "}
        {paper.problems.length === 0
          ? check.clean
          : `${check.counts(count("error"), count("warning"), count("note"))}. ${check.hint}`}
      </p>
      <ol className="findings">
        {paper.problems.map(({ rule, severity, message, line, column, endLine, endColumn }) => {
          const row = rows[line - 1] ?? "";
          const from = column - 1;
          const to = endLine === line && endColumn !== undefined ? endColumn - 1 : row.length;
          return (
            <li key={`${line}:${column}:${rule}:${message}`}>
              <p>
                <strong className={`severity ${severity}`}>{check.severities[severity]}</strong> {message}
              </p>
              <blockquote>
                {from > AROUND ? "…" : ""}
                {row.slice(Math.max(0, from - AROUND), from)}
                <mark>{row.slice(from, Math.min(to, from + 300))}</mark>
                {row.slice(to, to + AROUND)}
                {to + AROUND < row.length ? "…" : ""}
              </blockquote>
              <p className="small">
                {check.line(line, column)} <span className="rule">{rule}</span>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
