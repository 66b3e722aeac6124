import { useState } from "react";
import { useWords } from "../../parts/words.ts";
import { useLink } from "../../state/address.ts";
import { useNarrow } from "../../state/narrow.ts";
import { readSetting, writeSetting } from "../../state/remembered.ts";

/** What a first visitor needs to know, in a minute; closed for good once closed. */
export function FirstVisit() {
  const { answer } = useWords();
  const link = useLink();
  // On a telephone the answer comes first.
  const isNarrow = useNarrow();
  const [isOpen, setIsOpen] = useState(!isNarrow && readSetting("first-visit", ["over"]) === undefined);
  return (
    <details
      className="first-visit"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
        if (!currentTarget.open) writeSetting("first-visit", "over");
      }}
    >
      <summary>{answer.howTo}</summary>
      <ul>
        {answer.steps.map(({ view, says }) => (
          <li key={view}>
            <a href={link({ view })}>{says.name}</a> {says.what}
          </li>
        ))}
      </ul>
    </details>
  );
}
