import { entriesOf } from "../../parts/entriesOf.ts";
import { useWords } from "../../parts/words.ts";
import { useLink } from "../../state/address.ts";
import { useWorkbench, useWorkbenchState } from "../../state/useWorkbench.ts";

/** What a case that was just begun lacks for an answer, each with a way to its form. */
export function NextSteps() {
  const { answer } = useWords();
  const { canWrite } = useWorkbench();
  const { data } = useWorkbenchState();
  const link = useLink();
  if (!canWrite || !data || data.models.length > 0) return null;
  const missing = (["event", "format", "model"] as const).filter(
    (noun) => noun === "model" || entriesOf(data, noun).length === 0,
  );
  return (
    <section className="next-steps" aria-labelledby="next-steps">
      <h2 id="next-steps">{answer.next.head}</h2>
      <ul>
        {missing.map((noun) => (
          <li key={noun}>
            <a href={link({ view: "write", path: [noun] })}>{answer.next.steps[noun]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
