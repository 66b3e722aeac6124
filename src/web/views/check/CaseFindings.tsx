import { SEVERITIES } from "../../../record/severity.ts";
import { ProblemList } from "../../parts/ProblemList.tsx";
import { openPlace } from "../../parts/side/open.ts";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";
import { useWorkbenchState } from "../../state/useWorkbench.ts";

export function CaseFindings() {
  const { check } = useWords();
  const { problems, engine, isChecked } = useWorkbenchState();
  const { query } = useAddress();
  const chosen = SEVERITIES.find((severity) => severity === query.severity);
  const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  const shown = problems.filter(({ severity }) => !chosen || severity === chosen);
  const { app } = useWords();
  if (engine === "starting" || !isChecked) return <Waiting text={app.working} />;
  return (
    <section aria-labelledby="case-findings">
      <h2 id="case-findings">{check.caseHead}</h2>
      <div className="filters">
        <p role="status">{check.counts(count("error"), count("warning"), count("note"))}</p>
        <label>
          {check.show}{" "}
          <select value={chosen ?? ""} onChange={({ target }) => select({ severity: target.value })}>
            <option value="">{check.all}</option>
            {SEVERITIES.map((severity) => (
              <option key={severity} value={severity}>
                {check.severities[severity]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.length === 0 ? <p>{check.none}</p> : <ProblemList problems={shown} onOpen={openPlace} />}
    </section>
  );
}
