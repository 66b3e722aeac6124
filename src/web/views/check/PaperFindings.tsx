import { useEffect, useRef } from "react";
import { writeCsv } from "../../../page/spreadsheet.ts";
import type { CheckedPaper } from "../../../questions/paper.ts";
import type { Problem } from "../../../record/index.ts";
import { FindingText } from "../../parts/FindingText.tsx";
import { cleanCopy, textIn } from "../../parts/take/cleanCopy.ts";
import { copy, download, fileName } from "../../parts/take/copy.ts";
import { TakeOut } from "../../parts/take/TakeOut.tsx";
import { useLanguage, useWords } from "../../parts/words.ts";
import { useDay } from "../../state/useWorkbench.ts";

const AROUND = 90;
const MOST_RELATED = 6;

/** What a careful reviewer would mark, each with the words it is about. */
export function PaperFindings({ name, paper }: { name: string; paper: CheckedPaper }) {
  const { check } = useWords();
  const language = useLanguage();
  const day = useDay();
  const whole = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const rows = paper.text.split("\n");
  const count = (severity: string) =>
    paper.problems.filter((problem) => problem.severity === severity).length;
  const title = paper.title ?? name;
  const all = [...paper.problems, ...paper.against];
  const taken = () => {
    const clean = cleanCopy(whole.current!);
    const lines = [...clean.querySelectorAll("h3, h4, li, section > p")].map(textIn);
    return { "text/plain": lines.join("\n\n"), "text/html": clean.innerHTML };
  };
  const asRows = () => [
    ["severity", "rule", "finding", "words", "line", "column"],
    ...all.map(({ severity, rule, message, line, column, endLine, endColumn }) => {
      const row = rows[line - 1] ?? "";
      const to = endLine === line && endColumn !== undefined ? endColumn - 1 : row.length;
      return [
        severity,
        rule,
        message,
        row.slice(column - 1, Math.min(to, column + 299)),
        `${line}`,
        `${column}`,
      ];
    }),
  ];
  return (
    <section className="paper-findings" lang="en" ref={whole}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {paper.told.map((sentence) => (
        <p key={sentence} lang={language}>
          {sentence}
        </p>
      ))}
      <p>
        {paper.problems.length === 0
          ? check.clean
          : `${check.counts(count("error"), count("warning"), count("note"))}. ${check.hint}`}
      </p>
      <Findings problems={paper.problems} rows={rows} />
      {paper.against.length > 0 ? (
        <>
          <h4>{check.against}</h4>
          <Findings problems={paper.against} rows={rows} />
        </>
      ) : null}
      {all.length > 0 ? (
        <TakeOut
          name={title}
          actions={[
            { label: check.copyFindings, act: () => copy(taken()) },
            {
              label: "CSV",
              act: () => download(fileName(title, day, "csv"), `\ufeff${writeCsv(asRows())}`, "text/csv"),
            },
          ]}
        />
      ) : null}
    </section>
  );
}

function Findings({ problems, rows }: { problems: readonly Problem[]; rows: readonly string[] }) {
  const { app, check } = useWords();
  const language = useLanguage();
  return (
    <ol className="findings">
      {problems.map(({ rule, severity, message, line, column, endLine, endColumn, related = [] }) => {
        const row = rows[line - 1] ?? "";
        const from = column - 1;
        const to = endLine === line && endColumn !== undefined ? endColumn - 1 : row.length;
        return (
          <li key={`${line}:${column}:${rule}:${message}`}>
            <p>
              <strong className={`severity ${severity}`}>{check.severities[severity]}</strong>{" "}
              <FindingText rule={rule} message={message} />
            </p>
            <blockquote>
              {from > AROUND ? "…" : ""}
              {row.slice(Math.max(0, from - AROUND), from)}
              <mark>{row.slice(from, Math.min(to, from + 300))}</mark>
              {row.slice(to, to + AROUND)}
              {to + AROUND < row.length ? "…" : ""}
            </blockquote>
            {related.slice(0, MOST_RELATED).map((place) => (
              <p key={`${place.file}:${place.line}:${place.column}:${place.message}`} className="small">
                {check.related(place.message) === undefined ? (
                  <span lang="en">{place.message}</span>
                ) : (
                  <span lang={language}>{check.related(place.message)}</span>
                )}{" "}
                ({app.line(place.file, place.line)})
              </p>
            ))}
            <p className="small">
              {check.line(line, column)} <span className="rule">{rule}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
