import { useState } from "react";
import { Failure } from "../../parts/Failure.tsx";
import { SpansFigure } from "../../parts/SpansFigure.tsx";
import { Steps } from "../../parts/Steps.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useLanguage, useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";
import { useSolver } from "../../state/useEngine.ts";
import { useDay } from "../../state/useWorkbench.ts";
import { dayInWords } from "../record/days.ts";
import { Followed } from "./Followed.tsx";
import { MoveDetails } from "./MoveDetails.tsx";
import { SituationGraph } from "./SituationGraph.tsx";
import { SituationTable } from "./SituationTable.tsx";
import "./path.css";

/** What the parties did by the day, walked through move by move, and what their stated priorities say of it. */
export function PathView() {
  const { app, path: words } = useWords();
  const { query } = useAddress();
  const language = useLanguage();
  const day = useDay();
  // A boxed answer, since none on record is an answer too.
  const answer = useSolver(async (engine) => ({ walk: await engine.walk(day, language) }), [day, language]);
  const [isShown, setIsShown] = useState(false);
  if (answer.status === "failed") return <Failure {...answer} />;
  if (!answer.value) return <Waiting text={app.solving} />;
  const { walk } = answer.value;
  const moves = walk?.moves ?? [];
  const asked = Number(query.move);
  const number = Number.isInteger(asked) && asked >= 1 && asked <= moves.length ? asked : moves.length;
  const move = moves[number - 1];
  const go = (to: number) =>
    select({ move: to === moves.length ? undefined : String(to) }, { replace: true });
  return (
    <div className="walked" aria-busy={answer.status === "waiting"}>
      <h1>{words.title}</h1>
      {walk && move ? (
        <>
          <p className="lead">{words.intro(walk.model, dayInWords(day, app.locale))}</p>
          <p>{words.counted(walk.counted)}</p>
          <SpansFigure figure={walk.figure} chosen={number} onChoose={go} />
          <section aria-labelledby="walk-heading">
            <h2 id="walk-heading">{words.walk}</h2>
            <Steps
              items={moves.map(({ inWords, did }, i) => words.option(i + 1, inWords, did))}
              number={number}
              onChoose={go}
              words={{ previous: words.previous, next: words.next, choose: words.chooseMove }}
            />
            <MoveDetails move={move} number={number} of={moves.length} />
            <h3>{words.graph}</h3>
            <SituationGraph walk={walk} chosen={number} onChoose={go} />
            <SituationTable walk={walk} move={move} />
          </section>
        </>
      ) : (
        <p>{words.none}</p>
      )}
      <section aria-labelledby="followed-heading">
        <h2 id="followed-heading">{words.followed}</h2>
        <p className="caution">{words.followedHelp}</p>
        {isShown ? (
          <Followed key={day} day={day} />
        ) : (
          <button type="button" onClick={() => setIsShown(true)}>
            {words.show}
          </button>
        )}
      </section>
    </div>
  );
}
