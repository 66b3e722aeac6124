import { Failure } from "../../parts/Failure.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useLanguage, useWords } from "../../parts/words.ts";
import { useAssessedPage } from "../../state/workbench.ts";
import { Stances } from "./Stances.tsx";
import { ThirdParties } from "./ThirdParties.tsx";
import { ValueClaims } from "./ValueClaims.tsx";

/** What each side declares its own, where it stands on the other, and what a third party changes. */
export function ValuesView() {
  const { values } = useWords();
  const answer = useAssessedPage(useLanguage());
  if (answer.status === "failed") return <Failure message={answer.message} />;
  const assessment = answer.value?.assessment;
  if (!assessment) return <Waiting />;
  const names = new Map(
    assessment.preferences.map(({ decisionMaker, name }) => [decisionMaker, name] as const),
  );
  return (
    <>
      <h1>{values.title}</h1>
      <ValueClaims values={assessment.values} />
      <Stances stances={assessment.stances} asOf={assessment.asOf} />
      <ThirdParties
        thirdParties={assessment.thirdParties}
        options={assessment.statusQuo.options}
        names={names}
      />
    </>
  );
}
