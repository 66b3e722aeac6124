import { copyLink } from "../parts/take/copy.ts";
import { TakeOut } from "../parts/take/TakeOut.tsx";
import { useLanguage, useWords } from "../parts/words.ts";
import { select, useAddress, useLink } from "../state/address.ts";
import { useAskedWhatIf, useOtherLists, useToldWhatIf } from "../state/askedWhatIf.ts";
import { useWorkbench } from "../state/useWorkbench.ts";

/** Says on every view that a what-if is open, what it changes, and whether what is shown is under it; with the way back. */
export function WhatIfBanner() {
  const { strategy: words } = useWords();
  const { banner } = words;
  const { canWrite } = useWorkbench();
  const language = useLanguage();
  const link = useLink();
  const { view } = useAddress();
  const asked = useAskedWhatIf();
  const told = useToldWhatIf(language);
  const isOther = useOtherLists(told);
  // Strategy has a line of its own, with its steps.
  if (!asked || view === "strategy") return null;
  const isAnswer = view === "answer" || view === "";
  const says = !isAnswer ? banner.notShown : told?.isOfAnswer === false ? banner.otherModel : banner.shown;
  return (
    <section className="what-if-banner" aria-label={words.whatIf}>
      <p>
        <strong>{says}</strong> {told ? words.differences(told.differences) : null}{" "}
        {told && told.ignored > 0 ? words.ignored(told.ignored) : null}
      </p>
      {isOther ? <p className="caution">{words.otherLists}</p> : null}
      <p className="what-if-ways">
        <a href={link({ view: "strategy" })}>{banner.change}</a>{" "}
        <button type="button" onClick={() => select({ if: undefined, of: undefined, made: undefined })}>
          {words.reset}
        </button>
      </p>
      <TakeOut
        name={words.whatIf}
        actions={[{ label: canWrite ? banner.copyLinkHere : banner.copyLink, act: copyLink }]}
      />
    </section>
  );
}
