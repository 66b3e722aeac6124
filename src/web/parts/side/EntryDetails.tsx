import type { ReactNode } from "react";
import type { Citation, Quotation } from "../../../record/index.ts";
import { useDay, useEngine } from "../../app/workbench.ts";
import type { Noun } from "../../engine/caseData.ts";
import type { EntryFields } from "../../engine/entryQuestions.ts";
import { useNames } from "../names.ts";
import { Waiting } from "../Waiting.tsx";
import { useWords } from "../words.ts";
import { CitationList } from "./CitationList.tsx";
import { openEntry } from "./open.ts";

/** An entry of the record as a reader wants it: what it says, how sure, from where. */
export function EntryDetails({ noun, id }: { noun: Noun; id: string }) {
  const { app, record } = useWords();
  const day = useDay();
  const names = useNames();
  const answer = useEngine((engine) => engine.entry(day, noun, id), [day, noun, id]);
  const item = answer.status === "ready" ? answer.value : undefined;
  if (answer.status === "waiting") return <Waiting />;
  if (!item) return <p>{app.notKnownThen}</p>;
  return (
    <section className="entry">
      <p className="entry-kind">
        {record.nouns[noun]} <code>{id}</code>
      </p>
      <p className="entry-says">{noun === "actor" || noun === "format" ? names[noun](id) : titleOf(item)}</p>
      <dl className="entry-facts">
        <Fact name={record.date} value={text(item.date)} />
        <Fact name={record.status} value={verification(record.verifications, item.verification)} />
        <Fact name={record.evidence} value={text(item.evidence)} />
        <Names name={record.initiators} ids={item.initiators} noun="actor" />
        <Names name={record.targets} ids={item.targets} noun="actor" />
        <Names name={record.actor} ids={item.actor} noun="actor" />
        <Names name={record.participants} ids={item.participants} noun="actor" />
        <Names name={record.formats} ids={item.formats} noun="format" />
        <Fact name={record.pillars} value={list(item.pillars)} />
        <Fact name={record.noteHead} value={text(item.note)} />
      </dl>
      {Array.isArray(item.phases) ? (
        <>
          <h3>{record.phases}</h3>
          <ul className="entry-phases">
            {(item.phases as ShownPhase[]).map((phase) => (
              <li key={`${phase.date} ${phase.phase} ${phase.aspect ?? ""}`}>
                <strong>{phase.date}</strong> {phase.phase}
                {phase.aspect ? ` (${phase.aspect})` : ""}
                {phase.says ? `: ${phase.says}` : ""}
                <CitationList citations={phase.sources ?? []} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {Array.isArray(item.readings) ? (
        <>
          <h3>{record.readings}</h3>
          <ul>
            {(item.readings as { says: string; sources?: Citation[] }[]).map(({ says, sources }) => (
              <li key={says}>
                {says}
                <CitationList citations={sources ?? []} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {Array.isArray(item.quotes) ? (
        <>
          <h3>{record.quotes}</h3>
          {(item.quotes as Quotation[]).map((quotation) => (
            <QuotationPair key={quotation.exact} quotation={quotation} />
          ))}
        </>
      ) : null}
      {noun === "source" ? (
        <CitationList citations={[id]} />
      ) : Array.isArray(item.phases) ? null : (
        <>
          <h3>{record.sourcesHead}</h3>
          {Array.isArray(item.sources) && item.sources.length > 0 ? (
            <CitationList citations={item.sources as Citation[]} />
          ) : (
            <p className="small">{record.noSources}</p>
          )}
        </>
      )}
    </section>
  );
}

/** Original and translation side by side. */
export function QuotationPair({ quotation }: { quotation: Quotation }) {
  const { record } = useWords();
  const { exact, language, original, originalLanguage } = quotation;
  return (
    <div className="quotation-pair">
      <blockquote lang={language}>
        {original === undefined ? null : <p className="small">{record.translation}</p>}
        <p>“{exact}”</p>
      </blockquote>
      {original === undefined ? null : (
        <blockquote lang={originalLanguage}>
          <p className="small">{record.original}</p>
          <p>“{original}”</p>
        </blockquote>
      )}
    </div>
  );
}

interface ShownPhase {
  date: string;
  phase: string;
  says?: string;
  aspect?: string;
  sources?: Citation[];
}

function titleOf(item: EntryFields): string {
  const csl = item.csl as { title?: unknown } | undefined;
  return text(item.says) ?? text(item.name) ?? text(csl?.title) ?? item.id;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function list(value: unknown): string | undefined {
  return Array.isArray(value) && value.length > 0 ? value.map(String).join(", ") : undefined;
}

function verification(words: Record<string, string>, value: unknown): string | undefined {
  return typeof value === "string" ? (words[value] ?? value) : undefined;
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return value === undefined ? null : (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Names({ name, ids, noun }: { name: string; ids: unknown; noun: "actor" | "format" }) {
  const known = (Array.isArray(ids) ? ids : [ids]).filter((id): id is string => typeof id === "string");
  const names = useNames();
  if (known.length === 0) return null;
  return (
    <Fact
      name={name}
      value={known.map((id, i) => (
        <span key={id}>
          {i > 0 ? ", " : ""}
          <button type="button" className="linklike" onClick={() => openEntry(noun, id)}>
            {names[noun](id)}
          </button>
        </span>
      ))}
    />
  );
}
