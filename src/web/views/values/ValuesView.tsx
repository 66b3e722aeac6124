import { Failure } from "../../parts/Failure.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useLanguage, useWords } from "../../parts/words.ts";
import { useAssessedPage, useEngine } from "../../state/useEngine.ts";
import { useDay, useWorkbenchState } from "../../state/useWorkbench.ts";
import { Stances } from "./Stances.tsx";
import { ThirdParties } from "./ThirdParties.tsx";
import { ValueClaims } from "./ValueClaims.tsx";

/** What each side declares its own, where it stands on the other, and what a third party changes. */
export function ValuesView() {
  const { values } = useWords();
  const day = useDay();
  const answer = useEngine((engine) => engine.declared(day), [day]);
  if (answer.status === "failed") return <Failure {...answer} />;
  const declared = answer.value;
  if (!declared) return <Waiting />;
  return (
    <>
      <h1>{values.title}</h1>
      <ValueClaims values={declared.values} />
      <Stances stances={declared.stances} asOf={declared.asOf} />
      <Others />
    </>
  );
}

/** What third parties change takes a solved model, which what is declared does not wait for. */
function Others() {
  const { app } = useWords();
  const { data } = useWorkbenchState();
  const answer = useAssessedPage(useLanguage());
  if (answer.status === "failed") return <Failure {...answer} />;
  const assessment = answer.value?.assessment;
  if (!assessment) return <Waiting text={app.solving} />;
  const model = data?.models.find(({ entry }) => entry.id === assessment.statusQuo.model);
  return <ThirdParties thirdParties={assessment.thirdParties} model={model?.file} />;
}
