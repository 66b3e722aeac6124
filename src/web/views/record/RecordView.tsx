import { useState } from "react";
import type { ShownEvent, ShownFormat } from "../../../questions/shownRecord.ts";
import { all } from "../../../record/axes.ts";
import { entriesOf } from "../../parts/entriesOf.ts";
import { Failure } from "../../parts/Failure.tsx";
import { useListed, useNames } from "../../parts/names.ts";
import { Waiting } from "../../parts/Waiting.tsx";
import { useLanguage, useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";
import { useNarrow } from "../../state/narrow.ts";
import { useEngine } from "../../state/useEngine.ts";
import { useDay, useWorkbenchState } from "../../state/useWorkbench.ts";
import { Breaks } from "./Breaks.tsx";
import { dayInWords, dayText } from "./days.ts";
import { EventList } from "./EventList.tsx";
import { EventStepper } from "./EventStepper.tsx";
import { Matrix } from "./Matrix.tsx";
import { PeriodTools } from "./PeriodTools.tsx";
import { RecordFilters, useFiltered } from "./RecordFilters.tsx";
import { rowsOf } from "./rows.ts";
import { Search } from "./Search.tsx";
import type { Period } from "./scale.ts";
import { Timeline } from "./Timeline.tsx";
import "./record.css";

/** Of the address: what is left out, and how the rest is shown. */
const NARROWED_BY = ["actor", "pillar", "verified", "group", "from", "to"];

/** What is recorded: formats over time, what was open on a day, what happened. */
export function RecordView() {
  const { app, record: words } = useWords();
  const { data } = useWorkbenchState();
  const { query } = useAddress();
  const names = useNames();
  const listed = useListed("pillar");
  const language = useLanguage();
  const asOf = useDay();
  const parties = data?.parties ?? [];
  const party = query.party ?? parties[1] ?? "";
  const answer = useEngine((engine) => engine.record(asOf, party, language), [asOf, party, language]);
  const shown = answer.status === "failed" ? undefined : answer.value;
  const [dragged, setDragged] = useState<number>();
  const asked = shown && clamp(dayNumberOf(query.on) ?? shown.to, shown.from, shown.to);
  const day = dragged ?? asked;
  const on = day === undefined ? asOf : dayText(day);
  const statusAnswer = useEngine((engine) => engine.status(asOf, on, party), [asOf, on, party]);
  const status = statusAnswer.status === "failed" ? undefined : statusAnswer.value?.formats;
  const filtered = useFiltered(shown);
  const isNarrow = useNarrow();
  if (answer.status === "failed") return <Failure {...answer} />;
  if (!data || !shown || day === undefined) return <Waiting text={app.loading} />;
  const inWords = dayInWords(on, app.locale);
  const open = (status ?? []).filter(({ exists, operates, parties: both }) => {
    const answer = all([exists, operates, ...Object.values(both).map(({ takesPart }) => takesPart)]);
    return answer === "yes" || answer === "partly";
  });
  const inFormats = new Set([party, ...shown.formats.flatMap(namedBy)]);
  const actors = entriesOf(data, "actor")
    .filter(({ id }) => parties.includes(id) || inFormats.has(id))
    .sort((a, b) => Number(parties.includes(b.id)) - Number(parties.includes(a.id)));
  const whole = { from: shown.from, to: shown.to };
  const period = periodOf(query, whole);
  const inPeriod = filtered.events.filter(({ first }) => first >= period.from && first <= period.to);
  // What was planned on the day for a later one lies beyond the timeline, and not beyond what is known.
  const ahead = period.to === whole.to ? filtered.events.filter(({ first }) => first > whole.to) : [];
  const chosen = filtered.events.find(({ id }) => id === query.event);
  /** With an event the day moves to it: what was open then stands beside it. */
  const choose = (event: ShownEvent) =>
    select({ event: event.id, on: dayText(clamp(event.first, shown.from, shown.to)) }, { replace: true });
  const pillars =
    query.group === "pillar"
      ? listed.filter(({ id }) => (query.pillar ?? "") === "" || id === query.pillar)
      : undefined;
  const tools = (
    <>
      <RecordFilters data={data} />
      <PeriodTools
        period={period}
        whole={whole}
        day={day}
        onChange={(next) =>
          select({
            from: next && dayText(next.from),
            to: next && dayText(next.to),
          })
        }
      />
    </>
  );
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{status ? words.intro(open.length, shown.formats.length, inWords) : " "}</p>
      <Search asOf={asOf} />
      <section aria-labelledby="timeline-heading">
        <h2 id="timeline-heading">{words.timeline}</h2>
        <div className="record-tools">
          <label>
            {words.party}{" "}
            <select value={party} onChange={({ target }) => select({ party: target.value })}>
              {actors.map(({ id }) => (
                <option key={id} value={id}>
                  {names.actor(id)}
                </option>
              ))}
            </select>
          </label>
          {isNarrow ? (
            <details className="record-tools-more">
              <summary>
                {words.folded(NARROWED_BY.filter((name) => (query[name] ?? "") !== "").length)}
              </summary>
              {tools}
            </details>
          ) : (
            tools
          )}
        </div>
        {shown.formats.length === 0 ? <p>{words.noFormats}</p> : null}
        <Timeline
          shown={shown}
          rows={rowsOf(filtered.formats, pillars, words.noPillar)}
          events={inPeriod}
          period={period}
          day={day}
          status={status ?? []}
          chosen={chosen}
          onChoose={choose}
          onMove={setDragged}
          onSettle={(settled) => {
            setDragged(undefined);
            select({ on: settled === shown.to ? undefined : dayText(settled) }, { replace: true });
          }}
        >
          <EventStepper events={inPeriod} chosen={chosen} onChoose={choose} />
        </Timeline>
      </section>
      <Matrix formats={shown.formats} status={status ?? []} day={inWords} />
      <Breaks asOf={asOf} />
      <EventList events={[...inPeriod, ...ahead]} all={shown.events.length} />
    </>
  );
}

/** What the address asks for, within what there is. */
/** Who takes part in a format, or did at some time. */
function namedBy({ participants, phases }: ShownFormat): string[] {
  return [...(participants ?? []), ...phases.flatMap(({ party }) => party ?? [])];
}

function periodOf({ from, to }: Record<string, string>, whole: Period): Period {
  const first = clamp(dayNumberOf(from) ?? whole.from, whole.from, whole.to);
  const last = clamp(dayNumberOf(to) ?? whole.to, whole.from, whole.to);
  return first < last ? { from: first, to: last } : whole;
}

function dayNumberOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
