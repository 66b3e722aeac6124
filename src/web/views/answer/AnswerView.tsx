import { useState } from "react";
import { useAssessedPage } from "../../app/workbench.ts";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../words/index.ts";
import { Blocks } from "./Blocks.tsx";
import { Grounds, type Lead } from "./Grounds.tsx";

/** The review page, live: every sentence opens its grounds beside it. */
export function AnswerView() {
  const { app } = useWords();
  const answer = useAssessedPage();
  const [lead, setLead] = useState<Lead>();
  if (answer.status === "failed")
    return (
      <p className="caution" role="alert">
        {app.failed}: {answer.message}
      </p>
    );
  const page = answer.value?.page;
  if (!page) return <Waiting text={app.loading} />;
  return (
    <div className={lead ? "with-side" : undefined}>
      <article className="page" lang={page.language} aria-busy={answer.status === "waiting"}>
        <h1>{page.title}</h1>
        {page.subtitle ? <p className="subtitle">{page.subtitle}</p> : null}
        <Blocks
          blocks={page.blocks}
          leads={{
            onPlace: (place) => setLead({ place }),
            onNote: (number) => setLead({ note: number }),
          }}
        />
      </article>
      {lead ? <Grounds lead={lead} page={page} onClose={() => setLead(undefined)} /> : null}
    </div>
  );
}
