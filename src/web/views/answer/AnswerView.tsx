import { type ClipboardEvent, useEffect, useRef, useState } from "react";
import { Failure } from "../../parts/Failure.tsx";
import { Inlines, type Leads } from "../../parts/inline.tsx";
import { openPlace, openWorks } from "../../parts/side/open.ts";
import { copy, download, fileName } from "../../parts/take/copy.ts";
import { partWithNotes } from "../../parts/take/pageText.ts";
import { TakeOut } from "../../parts/take/TakeOut.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useLanguage, useWords } from "../../parts/words.ts";
import { useAskedWhatIf, useToldWhatIf } from "../../state/askedWhatIf.ts";
import { useAssessedPage } from "../../state/assessedPage.ts";
import { usePrinting } from "../../state/printing.ts";

import { useDay, useWorkbench, useWorkbenchState } from "../../state/useWorkbench.ts";

import { Blocks } from "./Blocks.tsx";
import { Contents } from "./Contents.tsx";
import { FirstVisit } from "./FirstVisit.tsx";
import { InWork } from "./InWork.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { notesCalledIn } from "./notesCalledIn.ts";
import { SinceField, useSince } from "./SinceField.tsx";

/** The review page, live: every sentence opens its grounds beside it. */
export function AnswerView() {
  const { app, strategy } = useWords();
  const language = useLanguage();
  const workbench = useWorkbench();
  const { data } = useWorkbenchState();
  const day = useDay();
  const article = useRef<HTMLElement>(null);
  const annex = useRef<HTMLDetailsElement>(null);
  const isPrinting = usePrinting();
  const whatIf = useAskedWhatIf();
  const told = useToldWhatIf(language);
  const since = useSince();
  const asked = { whatIf, since };
  const answer = useAssessedPage(language, asked);
  // What is there at once needs no word, and moves nothing on the page.
  const isSlow = useLate(answer.status === "waiting");
  if (answer.status === "failed" && !answer.isStopped) return <Failure {...answer} />;
  const { page, notes, whatIf: shownUnder } = answer.value ?? {};
  // The question is there before the answer, which a large model takes its time for.
  if (!page)
    return data ? (
      <div className="page">
        <h1>{data.questions?.[language] ?? data.question}</h1>
        <InWork {...answer} />
      </div>
    ) : (
      <Waiting text={app.loading} />
    );
  // What is told is of the what-if asked for, which a page from before it is not under.
  const toldOfIt = answer.status === "ready" ? told : undefined;
  const isWhatIf = shownUnder !== undefined && toldOfIt?.isOfAnswer !== false;
  const supposed = isWhatIf
    ? `${strategy.banner.shown} ${toldOfIt ? strategy.differences(toldOfIt.differences) : ""}`.trim()
    : undefined;
  const noteText = (number: number) => texts.get(number);
  const texts = new Map(
    [...page.blocks, ...(page.annex?.blocks ?? [])].flatMap((block) =>
      block.kind === "notes" ? block.items.map(({ number, text }) => [number, text] as const) : [],
    ),
  );
  /** Who copies a sentence gets its notes with it, and none of the marks that lead to files. */
  const onCopy = (event: ClipboardEvent<HTMLElement>) => {
    const selection = window.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    event.preventDefault();
    const taken = partWithNotes(selection.getRangeAt(0).cloneContents(), noteText);
    for (const [type, text] of Object.entries(taken)) event.clipboardData.setData(type, text);
  };
  const leads: Leads = {
    onPlace: openPlace,
    onNote: (number) => openWorks(notes?.find((note) => note.number === number)?.sources ?? []),
  };
  return (
    <>
      <FirstVisit />
      {isSlow || answer.isStopped ? <InWork {...answer} hasBefore /> : null}
      <article
        ref={article}
        className="page"
        lang={page.language}
        aria-busy={answer.status === "waiting"}
        onCopy={onCopy}
      >
        <h1>{page.title}</h1>
        {page.byline ? (
          <p className="byline">
            <Inlines text={page.byline} leads={leads} />
          </p>
        ) : null}
        {page.subtitle ? <p className="subtitle">{page.subtitle}</p> : null}
        <SinceField />
        {/* On screen it stands above; what is printed or copied says it of itself. */}
        {supposed === undefined ? null : <p className="caution only-taken">{supposed}</p>}
        {page.warning ? (
          <p className="caution" role="note">
            <Inlines text={page.warning} leads={leads} />
          </p>
        ) : null}
        <Blocks blocks={page.blocks} leads={leads} />
        <NextSteps />
        {/* What is taken out bears the day and the what-if asked for: a page from before them is not to be had as theirs. */}
        <div style={answer.status === "ready" ? undefined : { visibility: "hidden" }}>
          <TakeOut
            name={app.take.page}
            actions={[
              {
                label: app.take.word,
                act: async () =>
                  download(
                    fileName(page.title, day, "docx"),
                    await workbench.engine.pageAsWord(page, supposed),
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                  ),
              },
              { label: app.take.copyPage, act: () => copy(partWithNotes(article.current!, noteText)) },
            ]}
          />
        </div>
        {/* The notes stand in the annex; on paper the page has its own below it when the annex is folded. */}
        {isPrinting && annex.current?.open === false ? (
          <section className="notes">
            {notesCalledIn(page.blocks).map((number) => (
              <p key={number}>
                <sup>{number}</sup> {noteText(number)}
              </p>
            ))}
          </section>
        ) : null}
        {page.annex ? (
          <details className="annex" ref={annex}>
            <summary>{page.annex.title}</summary>
            <Contents blocks={page.annex.blocks} />
            <Blocks blocks={page.annex.blocks} leads={leads} />
          </details>
        ) : null}
      </article>
    </>
  );
}

const MILLISECONDS_TO_BE_SLOW = 1500;

/** True once it has been so for a while. */
function useLate(isSo: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setIsLate(true), MILLISECONDS_TO_BE_SLOW);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isSo]);
  return isLate;
}
