import { useState } from "react";
import { all } from "../../../record/axisAnswer.ts";
import { entriesOf } from "../../parts/entriesOf.ts";
import { Failure } from "../../parts/Failure.tsx";
import { useNames } from "../../parts/names.ts";
import { Waiting } from "../../parts/Waiting.tsx";
import { useLanguage, useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";
import { useDay, useEngine, useWorkbenchState } from "../../state/workbench.ts";
import { DaySlider } from "./DaySlider.tsx";
import { dayInWords, dayText } from "./days.ts";
import { EventList } from "./EventList.tsx";
import { Matrix } from "./Matrix.tsx";
import { Search } from "./Search.tsx";
import { Timeline } from "./Timeline.tsx";
import "./record.css";

/** What is recorded: formats over time, what was open on a day, what happened. */
export function RecordView() {
  const { app, record: words } = useWords();
  const { data } = useWorkbenchState();
  const { query } = useAddress();
  const names = useNames();
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
  if (answer.status === "failed") return <Failure message={answer.message} />;
  if (!data || !shown || day === undefined) return <Waiting text={app.loading} />;
  const inWords = dayInWords(on, app.locale);
  const open = (status ?? []).filter(({ exists, operates, parties: both }) => {
    const answer = all([exists, operates, ...Object.values(both).map(({ takesPart }) => takesPart)]);
    return answer === "yes" || answer === "partly";
  });
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{status ? words.intro(open.length, shown.formats.length, inWords) : " "}</p>
      <Search asOf={asOf} />
      <section aria-labelledby="timeline-heading">
        <h2 id="timeline-heading">{words.timeline}</h2>
        <div className="record-tools">
          <DaySlider
            from={shown.from}
            to={shown.to}
            day={day}
            onMove={setDragged}
            onSettle={(settled) => {
              setDragged(undefined);
              select({ on: settled === shown.to ? undefined : dayText(settled) }, { replace: true });
            }}
          />
          <label>
            {words.party}{" "}
            <select value={party} onChange={({ target }) => select({ party: target.value })}>
              {entriesOf(data, "actor").map(({ id }) => (
                <option key={id} value={id}>
                  {names.actor(id)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {shown.formats.length === 0 ? (
          <p>{words.noFormats}</p>
        ) : (
          <Timeline shown={shown} day={day} status={status ?? []} />
        )}
      </section>
      <Matrix data={data} formats={shown.formats} status={status ?? []} day={inWords} />
      <EventList data={data} events={shown.events} />
    </>
  );
}

function dayNumberOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
