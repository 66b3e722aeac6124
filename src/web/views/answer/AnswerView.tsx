import { Failure } from "../../parts/Failure.tsx";
import { Inlines, type Leads } from "../../parts/inline.tsx";
import { openPlace, openWorks } from "../../parts/side/open.ts";
import { Waiting } from "../../parts/Waiting.tsx";
import { useLanguage, useWords } from "../../parts/words.ts";
import { useAssessedPage } from "../../state/workbench.ts";
import { Blocks } from "./Blocks.tsx";
import { FirstVisit } from "./FirstVisit.tsx";

/** The review page, live: every sentence opens its grounds beside it. */
export function AnswerView() {
  const { app } = useWords();
  const answer = useAssessedPage(useLanguage());
  if (answer.status === "failed") return <Failure message={answer.message} />;
  const page = answer.value?.page;
  if (!page) return <Waiting text={app.loading} />;
  const leads: Leads = {
    onPlace: openPlace,
    onNote: (number) => openWorks(answer.value?.notes?.find((note) => note.number === number)?.sources ?? []),
  };
  return (
    <>
      <FirstVisit />
      <article className="page" lang={page.language} aria-busy={answer.status === "waiting"}>
        <h1>{page.title}</h1>
        {page.byline ? (
          <p className="byline">
            <Inlines text={page.byline} leads={leads} />
          </p>
        ) : null}
        {page.subtitle ? <p className="subtitle">{page.subtitle}</p> : null}
        <Blocks blocks={page.blocks} leads={leads} />
        {page.annex ? (
          <details className="annex">
            <summary>{page.annex.title}</summary>
            <Blocks blocks={page.annex.blocks} leads={leads} />
          </details>
        ) : null}
      </article>
    </>
  );
}
