import type { Page } from "../../../assessment/index.ts";
import { useWorkbenchState } from "../../app/workbench.ts";
import { entryAt } from "../../engine/caseData.ts";
import { useWords } from "../../words/index.ts";

/** What the reader asked about: a place in the files, or a note of the page. */
export interface Lead {
  place?: { file: string; line: number };
  note?: number;
}

/** What a sentence rests on, beside it: the entry, its words in the file, its sources. */
export function Grounds({ lead, page, onClose }: { lead: Lead; page: Page; onClose: () => void }) {
  const { app } = useWords();
  const { data, files } = useWorkbenchState();
  const { place } = lead;
  const entry = data && place ? entryAt(data, place.file, place.line) : undefined;
  const lines = place ? (files[place.file] ?? "").split(/\r?\n/).slice(place.line - 1, place.line + 9) : [];
  const note = page.blocks
    .flatMap((block) => (block.kind === "notes" ? block.items : []))
    .find(({ number }) => number === lead.note);
  return (
    <aside className="side" aria-label={app.groundsOf}>
      <header>
        <h2>{app.grounds}</h2>
        <button type="button" onClick={onClose}>
          {app.close}
        </button>
      </header>
      {note ? <p>{note.text}</p> : null}
      {place ? (
        <>
          <p className="place">{app.line(place.file, place.line)}</p>
          {entry ? (
            <p>
              {entry.noun}: {entry.id}
            </p>
          ) : null}
          <pre>
            <code>{lines.join("\n")}</code>
          </pre>
        </>
      ) : null}
    </aside>
  );
}
