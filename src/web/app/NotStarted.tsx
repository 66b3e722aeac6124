import { useEffect, useState } from "react";
import { en } from "../../words/en.ts";
import { messageOf } from "../engine/messageOf.ts";
import { loadWords } from "../parts/words.ts";
import { hasDrafts } from "../state/drafts.ts";
import { storage } from "../state/remembered.ts";
import { onNewToken, Refused } from "../state/server.ts";
import { language } from "./Settings.tsx";

/** No case was given: mostly since the program was started anew, and this address is of the time before. */
export function NotStarted({ error }: { error: unknown }) {
  const [words, setWords] = useState(en);
  useEffect(() => {
    void loadWords(language.get()).then((loaded) => {
      setWords(loaded);
      document.documentElement.lang = language.get();
    });
    // The address stays as it is, and leads to the same view.
    onNewToken(() => window.location.reload());
  }, []);
  const { start } = words.app;
  const isUnknown = error instanceof Refused && error.status === 401;
  return (
    <main className="startup-failure">
      <h1>{isUnknown ? start.unknownHead : start.failedHead}</h1>
      <p>{isUnknown ? start.unknown : start.failed}</p>
      {hasDrafts(storage()) ? <p>{start.kept}</p> : null}
      {isUnknown ? null : <p className="small">{messageOf(error)}</p>}
    </main>
  );
}
