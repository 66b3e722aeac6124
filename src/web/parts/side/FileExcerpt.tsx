import { useWorkbenchState } from "../../state/useWorkbench.ts";
import { useWords } from "../words.ts";

const MOST_LINES = 14;

/** The lines of a file from a place on, as they stand there, up to where the next entry begins. */
export function FileExcerpt({ file, line }: { file: string; line: number }) {
  const { app, record } = useWords();
  const { files, data } = useWorkbenchState();
  const text = files[file];
  if (text === undefined) return null;
  const next = (data?.entries ?? [])
    .filter((entry) => entry.file === file && entry.line > line)
    .reduce((least, entry) => Math.min(least, entry.line), Number.POSITIVE_INFINITY);
  const rows = text.split(/\r?\n/).slice(line - 1, Math.min(next - 1, line - 1 + MOST_LINES));
  while (/^\s*(#.*)?$/.test(rows.at(-1) ?? "x")) rows.pop();
  return (
    <section className="excerpt">
      <h3>{record.inFile}</h3>
      <p className="place">{app.line(file, line)}</p>
      <p className="small">{app.fileAsItIs}</p>
      <pre>
        <code>{rows.join("\n")}</code>
      </pre>
    </section>
  );
}
