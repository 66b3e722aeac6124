import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { LANGUAGES, type LanguageCode, loadWords, type Words } from "../parts/words.ts";
import { AnswerView } from "../views/answer/AnswerView.tsx";

export interface View {
  /** First step of its address. */
  id: string;
  title(words: Words): string;
  Component: ComponentType;
  /** Of no use where nothing can be written. */
  writes?: true;
  /** Its keys undo what was tried in it, never what is in the files. */
  hasOwnSteps?: true;
}

/** What is not in the first view, to be fetched when it is needed or when there is time. */
const rest: (() => Promise<unknown>)[] = [
  () => import("../views/strategy/StateGraphDrawing.tsx"),
  ...Object.keys(LANGUAGES).map((code) => () => loadWords(code as LanguageCode)),
];

function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  rest.push(load);
  return lazy(async () => ({ default: await load() }));
}

/** Fetches all of it: a program that has ended since could give none of it any more. */
export function fetchRest(): void {
  for (const load of rest) void load().catch(() => undefined);
}

export const Side = later(async () => (await import("../parts/side/Side.tsx")).Side);

export const Conflict = later(async () => (await import("../parts/Conflict.tsx")).Conflict);

/** In the order of the navigation. What is not the first view is fetched when it is opened. */
export const VIEWS: readonly View[] = [
  { id: "answer", title: ({ answer }) => answer.title, Component: AnswerView },
  {
    id: "record",
    title: ({ record }) => record.title,
    Component: later(async () => (await import("../views/record/RecordView.tsx")).RecordView),
  },
  {
    id: "values",
    title: ({ values }) => values.title,
    Component: later(async () => (await import("../views/values/ValuesView.tsx")).ValuesView),
  },
  {
    id: "strategy",
    title: ({ strategy }) => strategy.title,
    hasOwnSteps: true,
    Component: later(async () => (await import("../views/strategy/StrategyView.tsx")).StrategyView),
  },
  {
    id: "path",
    title: ({ path }) => path.title,
    Component: later(async () => (await import("../views/path/PathView.tsx")).PathView),
  },
  {
    id: "measures",
    title: ({ measures }) => measures.title,
    Component: later(async () => (await import("../views/measures/MeasuresView.tsx")).MeasuresView),
  },
  {
    id: "sources",
    title: ({ sources }) => sources.title,
    Component: later(async () => (await import("../views/sources/SourcesView.tsx")).SourcesView),
  },
  {
    id: "check",
    title: ({ check }) => check.title,
    Component: later(async () => (await import("../views/check/CheckView.tsx")).CheckView),
  },
  {
    id: "write",
    title: ({ write }) => write.title,
    writes: true,
    Component: later(async () => (await import("../views/write/WriteView.tsx")).WriteView),
  },
];
