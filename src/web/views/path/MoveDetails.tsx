import type { ToldChoice } from "../../../questions/walk.ts";
import { openPlace, openWorks } from "../../parts/side/open.ts";
import { useWords } from "../../parts/words.ts";

/** One move: what was done, what each list says of it and why, and what shows it. */
export function MoveDetails({ move, number, of }: { move: ToldChoice; number: number; of: number }) {
  const { app, path: words } = useWords();
  return (
    <article className="walked-one" aria-live="polite">
      <p className="walked-number">{words.move(number, of)}</p>
      <h3>
        {move.inWords}: {move.did}
      </h3>
      <Verdicts move={move} />
      <h4>{words.shownBy}</h4>
      <ul>
        {move.because.map(({ says, sources, place }) => (
          <li key={`${place.file}:${place.line}`}>
            {says}{" "}
            <button type="button" className="place" onClick={() => openPlace(place)}>
              {app.line(place.file, place.line)}
            </button>{" "}
            {sources.length === 0 ? null : (
              <button type="button" className="place" onClick={() => openWorks(sources)}>
                {words.works}
              </button>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

/** What the lists of a mover say of what it did. */
export function Verdicts({ move }: { move: ToldChoice }) {
  const { path: words } = useWords();
  const { verdict, why, lists, restsOn } = move;
  return (
    <>
      <p className={`path-verdict ${verdict}`}>
        <strong>{words.verdicts[verdict]}</strong>
        {why === undefined ? null : `: ${words.why[why]}`}
      </p>
      {why === undefined || why === "readings-differ" ? (
        <ul>
          {lists.map(({ list, verdict: is, priority, beforehand, mayBe }) => (
            <li key={list}>
              {words.byPriority(list, words.short[is], priority)}
              {is === "explained" && beforehand ? ` ${words.noCredit}` : null}
              {mayBe.map((reason) => ` ${words.mayBe[reason]}`)}
            </li>
          ))}
        </ul>
      ) : null}
      {restsOn.map((says) => (
        <p key={says} className="small">
          {words.judged(says)}
        </p>
      ))}
    </>
  );
}
