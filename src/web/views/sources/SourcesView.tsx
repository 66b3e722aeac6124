import { Failure } from "../../parts/Failure.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import { useEngine } from "../../state/useEngine.ts";
import { useDay } from "../../state/useWorkbench.ts";
import { dayInWords } from "../record/days.ts";
import { Balance } from "./Balance.tsx";
import { Bibliography } from "./Bibliography.tsx";
import { Quotations } from "./Quotations.tsx";
import "./sources.css";

/** The works the case rests on, whose voices they are, and what is quoted of them. */
export function SourcesView() {
  const { app, sources: words } = useWords();
  const day = useDay();
  const weighed = useEngine((engine) => engine.sourceBalance(day), [day]);
  const answer = useEngine((engine) => engine.sources(day), [day]);
  if (answer.status === "failed") return <Failure {...answer} />;
  if (weighed.status === "failed") return <Failure {...weighed} />;
  const balance = weighed.value;
  const sources = answer.value;
  if (!sources || !balance) return <Waiting />;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.intro(sources.length, dayInWords(day, app.locale))}</p>
      <Balance balance={balance} />
      <Quotations sources={sources} />
      <Bibliography sources={sources} />
    </>
  );
}
