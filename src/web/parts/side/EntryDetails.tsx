import type { ReactNode } from "react";
import type { Citation, Quotation } from "../../../record/index.ts";
import { useWorkbenchState } from "../../app/workbench.ts";
import type { CaseData, Noun } from "../../engine/caseData.ts";
import { useWords } from "../../words/index.ts";
import { CitationList } from "./CitationList.tsx";
import { openEntry } from "./open.ts";

/** An entry of the record as a reader wants it: what it says, how sure, from where. */
export function EntryDetails({ noun, id }: { noun: Noun; id: string }) {
  const { app, record } = useWords();
  const { data } = useWorkbenchState();
  const item = data && find(data, noun, id);
  if (!data || !item) return <p>{app.noGrounds}</p>;
  return (
    <section className="entry">
      <p className="entry-kind">
        {record.nouns[noun]} <code>{id}</code>
      </p>
      <p className="entry-says">{titleOf(item)}</p>
      <dl className="entry-facts">
        <Fact name={record.date} value={text(item.date)} />
        <Fact name={record.status} value={verification(record.verifications, item.verification)} />
        <Fact name={record.evidence} value={text(item.evidence)} />
        <Names name={record.initiators} ids={item.initiators} noun="actor" data={data} />
        <Names name={record.targets} ids={item.targets} noun="actor" data={data} />
        <Names name={record.actor} ids={item.actor} noun="actor" data={data} />
        <Names name={record.participants} ids={item.participants} noun="actor" data={data} />
        <Names name={record.formats} ids={item.formats} noun="format" data={data} />
        <Fact name={record.pillars} value={list(item.pillars)} />
        <Fact name={record.noteHead} value={text(item.note)} />
      </dl>
      {Array.isArray(item.phases) ? (
        <>
          <h3>{record.phases}</h3>
          <ul className="entry-phases">
            {(item.phases as { date: string; phase: string; says?: string; aspect?: string }[]).map(
              (phase) => (
                <li key={`${phase.date} ${phase.phase} ${phase.aspect ?? ""}`}>
                  <strong>{phase.date}</strong> {phase.phase}
                  {phase.aspect ? ` (${phase.aspect})` : ""}
                  {phase.says ? `: ${phase.says}` : ""}
                </li>
              ),
            )}
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
      ) : (
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

type Fields = Record<string, unknown> & { id: string };

function find(data: CaseData, noun: Noun, id: string): Fields | undefined {
  const lists: Record<Noun, readonly object[]> = {
    actor: data.actors,
    format: data.formats,
    event: data.events,
    claim: data.claims,
    outcome: data.outcomes,
    source: data.sources,
    model: data.models.map(({ entry, file }) => ({ ...entry, says: file.title, note: file.note })),
  };
  return (lists[noun] as readonly Fields[] | undefined)?.find((item) => item.id === id);
}

function titleOf(item: Fields): string {
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

function Names({ name, ids, noun, data }: { name: string; ids: unknown; noun: Noun; data: CaseData }) {
  const known = (Array.isArray(ids) ? ids : [ids]).filter((id): id is string => typeof id === "string");
  if (known.length === 0) return null;
  return (
    <Fact
      name={name}
      value={known.map((id, i) => (
        <span key={id}>
          {i > 0 ? ", " : ""}
          <button type="button" className="linklike" onClick={() => openEntry(noun, id)}>
            {titleOf(find(data, noun, id) ?? { id })}
          </button>
        </span>
      ))}
    />
  );
}
