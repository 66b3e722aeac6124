import { useEffect, useState } from "react";
import { en } from "../../words/en.ts";
import { loadWords, type Words, WordsContext } from "../parts/words.ts";
import { useObservable } from "../state/observable.ts";
import { keepScrolling } from "../state/scrolling.ts";
import { WorkbenchContext } from "../state/useWorkbench.ts";
import type { Workbench } from "../state/workbench.ts";
import { language } from "./Settings.tsx";
import { Shell } from "./Shell.tsx";

export function App({ workbench }: { workbench: Workbench }) {
  const chosen = useObservable(language);
  const [spoken, setSpoken] = useState<{ words: Words; language: typeof chosen }>({
    words: en,
    language: "en",
  });
  useEffect(() => workbench.start(), [workbench]);
  useEffect(keepScrolling, []);
  useEffect(() => {
    let isCurrent = true;
    void loadWords(chosen).then((words) => {
      if (!isCurrent) return;
      setSpoken({ words, language: chosen });
      document.documentElement.lang = chosen;
    });
    return () => {
      isCurrent = false;
    };
  }, [chosen]);
  return (
    <WordsContext value={spoken}>
      <WorkbenchContext value={workbench}>
        <Shell />
      </WorkbenchContext>
    </WordsContext>
  );
}
