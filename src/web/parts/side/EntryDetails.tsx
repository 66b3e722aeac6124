import type { ReactNode } from "react";
import type { ShownField } from "../../../questions/entry.ts";
import type { ShownNoun as Noun } from "../../../questions/openedCase.ts";
import { type Citation, type ConditionClaim, type Quotation, wantedOf } from "../../../record/index.ts";
import { choiceLabel, fieldLabel } from "../../../words/fieldLabels.ts";
import { useEngine } from "../../state/useEngine.ts";
import { useDay } from "../../state/useWorkbench.ts";
import { useListedName, useNames } from "../names.ts";
import { TakeWorks } from "../take/TakeWorks.tsx";
import { Waiting } from "../Waiting.tsx";
import { useLanguage, useWords } from "../words.ts";
import { CitationList } from "./CitationList.tsx";
import { openEntry } from "./open.ts";

/** An entry of the record as a reader wants it: what it says, how sure, from where. */
export function EntryDetails({ noun, id }: { noun: Noun; id: string }) {
  const { app, record } = useWords();
  const day = useDay();
  const language = useLanguage();
  const names = useNames();
  const answer = useEngine((engine) => engine.entry(day, noun, id), [day, noun, id]);
  const about = useEngine((engine) => engine.shownEntry(day, noun, id), [day, noun, id]);
  const shown = about.status === "ready" ? about.value : undefined;
  const dates = useEngine((engine) => engine.entryDates(day, noun, id, language), [day, noun, id, language]);
  const inWords = (date: string) => (dates.status === "ready" ? (dates.value[date] ?? date) : date);
  const item = answer.status === "ready" ? answer.value : undefined;
  if (answer.status === "waiting" || about.status === "waiting") return <Waiting />;
  if (!item || !shown) return <p>{app.notKnownThen}</p>;
  const phaseName = (phase: string) => {
    const plain = phase.replaceAll("-", " ");
    return record.phaseNames[plain] ?? plain;
  };
  const aspectNames = (item.aspectNames ?? {}) as Record<string, Record<string, string>>;
  return (
    <section className="entry">
      <p className="entry-kind">
        {record.nouns[noun]} <code>{id}</code>
      </p>
      <p className="entry-says">
        {noun === "actor" || noun === "format" ? names[noun](id) : (said(item, language) ?? shown.title)}
      </p>
      <dl className="entry-facts">
        {shown.fields.map((field) => (
          <FieldFact key={field.name} field={field} inWords={inWords} />
        ))}
        <Fact name={record.noteHead} value={text(item.note)} />
      </dl>
      <Roles roles={listOf<ShownRole>(item.roles)} inWords={inWords} />
      <Listed head={record.phases} list={listOf<ShownPhase>(item.phases)}>
        {(phase) => (
          <>
            <strong>{inWords(phase.date)}</strong> {phaseName(phase.phase)}
            {phase.party ? ` (${names.actor(phase.party)})` : ""}
            {phase.aspect ? ` (${aspectNames[phase.aspect]?.[language] ?? phase.aspect})` : ""}
            {phase.by && phase.by.length > 0 && phase.by.join() !== phase.party
              ? ` ${record.by} ${phase.by.map((actor) => names.actor(actor)).join(", ")}`
              : ""}
            {phase.says ? `: ${said(phase, language)}` : ""}
            <CitationList citations={phase.sources ?? []} />
          </>
        )}
      </Listed>
      <Listed head={record.tests} list={listOf<ShownTest>(item.tests)}>
        {(test) => (
          <>
            {said(test, language)}
            {quantity(test.value, test.unit)}
            {test.measured ? ` (${inSeries(test.measured)})` : ""}
            <States states={test.states ?? []} unit={test.unit} inWords={inWords} />
          </>
        )}
      </Listed>
      {Array.isArray(item.states) ? (
        <>
          <h3>{record.statesHead}</h3>
          <States states={listOf<ShownState>(item.states)} inWords={inWords} />
        </>
      ) : null}
      {Array.isArray(item.readings) ? (
        <>
          <h3>{record.readings}</h3>
          <ul>
            {listOf<Said & { sources?: Citation[] }>(item.readings).map((reading) => (
              <li key={reading.says}>
                {said(reading, language)}
                <CitationList citations={reading.sources ?? []} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {Array.isArray(item.quotes) ? (
        <>
          <h3>{record.quotes}</h3>
          {(item.quotes as Quotation[]).map((quotation) => (
            <div key={quotation.exact}>
              <QuotationPair quotation={quotation} />
              <CitationList citations={[{ source: quotation.source, locator: quotation.locator }]} />
            </div>
          ))}
        </>
      ) : null}
      {noun === "source" ? (
        <>
          <CitationList citations={[id]} />
          <TakeWorks name={id} ids={[id]} />
        </>
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

/** A sentence of the case, and the same in other languages. */
interface Said {
  says?: string;
  saysIn?: Record<string, string>;
}

/** It in the reader's language, where the case has it in it. */
function said(of: object, language: string): string | undefined {
  const { says, saysIn } = of as Said;
  return text(saysIn?.[language]) ?? text(says);
}

interface ShownPhase extends Said {
  date: string;
  phase: string;
  aspect?: string;
  party?: string;
  by?: string[];
  sources?: Citation[];
}

interface ShownRole {
  actor: string;
  role: string;
  for?: string[];
  from?: string;
  until?: string;
  sources?: Citation[];
}

interface ShownState extends Said {
  date: string;
  is: string;
  value?: string | number;
  sources?: Citation[];
}

interface ShownTest extends Said {
  value?: string | number;
  unit?: string;
  measured?: Measured;
  states?: ShownState[];
}

type Measured = NonNullable<NonNullable<ConditionClaim["tests"]>[number]["measured"]>;

function inSeries(measured: Measured): string {
  return `${measured.series}: ${wantedOf({ measured })}`;
}

type InWords = (date: string) => string;

function listOf<Part>(value: unknown): Part[] {
  return Array.isArray(value) ? (value as Part[]) : [];
}

function quantity(value: string | number | undefined, unit: string | undefined): string {
  return value === undefined ? "" : ` (${[value, unit].filter((part) => part !== undefined).join(" ")})`;
}

function Listed<Part>({
  head,
  list,
  children,
}: {
  head: string;
  list: readonly Part[];
  children: (part: Part) => ReactNode;
}) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>{head}</h3>
      <ul className="entry-phases">
        {list.map((part) => (
          <li key={JSON.stringify(part)}>{children(part)}</li>
        ))}
      </ul>
    </>
  );
}

function Roles({ roles, inWords }: { roles: readonly ShownRole[]; inWords: InWords }) {
  const { record } = useWords();
  const names = useNames();
  return (
    <Listed head={record.roles} list={roles}>
      {(part) => (
        <>
          {record.roleOf(
            part.role,
            names.actor(part.actor),
            (part.for ?? []).map((id) => names.actor(id)),
            part.from && inWords(part.from),
            part.until && inWords(part.until),
          )}
          <CitationList citations={part.sources ?? []} />
        </>
      )}
    </Listed>
  );
}

function States({
  states,
  unit,
  inWords,
}: {
  states: readonly ShownState[];
  unit?: string | undefined;
  inWords: InWords;
}) {
  const { record } = useWords();
  const language = useLanguage();
  return (
    <ul>
      {states.map((state) => (
        <li key={`${state.date} ${state.is}`}>
          <strong>{inWords(state.date)}</strong> {record.states[state.is] ?? state.is}
          {quantity(state.value, unit)}
          {state.says ? `: ${said(state, language)}` : ""}
          <CitationList citations={state.sources ?? []} />
        </li>
      ))}
    </ul>
  );
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A field by its word, and what it holds by the names of entries, the words of the format, or dates as one writes them. */
function FieldFact({
  field: { name, values, refersTo, isDate, verification, isWord },
  inWords,
}: {
  field: ShownField;
  inWords: InWords;
}) {
  const { record } = useWords();
  const language = useLanguage();
  const listed = useListedName();
  const words: Record<string, unknown> = record;
  const key = verification ? "status" : name;
  const head = typeof words[key] === "string" ? words[key] : fieldLabel(name, language);
  if (refersTo === "actor" || refersTo === "format")
    return <Names name={head} ids={values} noun={refersTo} />;
  const said: Record<string, string> = verification ? record.verifications : {};
  const inReadersWords = (value: string) =>
    refersTo !== undefined
      ? listed(refersTo, value)
      : isDate
        ? inWords(value)
        : (said[value] ?? (isWord ? choiceLabel(value, language) : value));
  return <Fact name={head} value={values.map(inReadersWords).join(", ")} />;
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return value === undefined ? null : (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Names({ name, ids, noun }: { name: string; ids: readonly string[]; noun: "actor" | "format" }) {
  const names = useNames();
  return (
    <Fact
      name={name}
      value={ids.map((id, i) => (
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
