import { type ComponentType, lazy } from "react";
import type { Words } from "../parts/words.ts";
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

export const Side = lazy(async () => ({ default: (await import("../parts/side/Side.tsx")).Side }));

export const Conflict = lazy(async () => ({
  default: (await import("../parts/Conflict.tsx")).Conflict,
}));

/** In the order of the navigation. What is not the first view is fetched when it is opened. */
export const VIEWS: readonly View[] = [
  { id: "answer", title: ({ answer }) => answer.title, Component: AnswerView },
  {
    id: "record",
    title: ({ record }) => record.title,
    Component: lazy(async () => ({ default: (await import("../views/record/RecordView.tsx")).RecordView })),
  },
  {
    id: "values",
    title: ({ values }) => values.title,
    Component: lazy(async () => ({ default: (await import("../views/values/ValuesView.tsx")).ValuesView })),
  },
  {
    id: "strategy",
    title: ({ strategy }) => strategy.title,
    hasOwnSteps: true,
    Component: lazy(async () => ({
      default: (await import("../views/strategy/StrategyView.tsx")).StrategyView,
    })),
  },
  {
    id: "path",
    title: ({ path }) => path.title,
    Component: lazy(async () => ({ default: (await import("../views/path/PathView.tsx")).PathView })),
  },
  {
    id: "sources",
    title: ({ sources }) => sources.title,
    Component: lazy(async () => ({
      default: (await import("../views/sources/SourcesView.tsx")).SourcesView,
    })),
  },
  {
    id: "check",
    title: ({ check }) => check.title,
    Component: lazy(async () => ({ default: (await import("../views/check/CheckView.tsx")).CheckView })),
  },
  {
    id: "write",
    title: ({ write }) => write.title,
    writes: true,
    Component: lazy(async () => ({ default: (await import("../views/write/WriteView.tsx")).WriteView })),
  },
];
