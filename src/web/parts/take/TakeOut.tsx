import { type ReactNode, useRef, useState } from "react";
import { writeCsv, writeTsv } from "../../../page/spreadsheet.ts";
import { messageOf } from "../../engine/messageOf.ts";
import { useDay } from "../../state/useWorkbench.ts";
import { useDates } from "../dates.ts";
import { useCaseTitle } from "../names.ts";
import { useWords } from "../words.ts";
import { copy, download, fileName } from "./copy.ts";
import { figurePng, figureSvg } from "./figureSvg.ts";
import { asHtml, cellsOf } from "./tableText.ts";

export interface Action {
  label: string;
  /** False where it could not be done. */
  act: () => unknown;
}

/** A line of buttons that take something out, and what came of the last one. */
export function TakeOut({ name, actions }: { name: string; actions: readonly Action[] }) {
  const { app } = useWords();
  const [said, setSaid] = useState("");
  const act = async (label: string, action: () => unknown) => {
    try {
      const isDone = await action();
      setSaid(isDone === false ? app.take.failed : `${label}: ${app.take.done}`);
    } catch (error) {
      setSaid(`${app.take.failed} ${messageOf(error)}`);
    }
  };
  return (
    <p className="take small">
      {actions.map(({ label, act: action }) => (
        <button
          key={label}
          type="button"
          className="linklike"
          aria-label={`${label}: ${name}`}
          onClick={() => void act(label, action)}
        >
          {label}
        </button>
      ))}{" "}
      <span role="status">{said}</span>
    </p>
  );
}

/** A table in a region of its own that scrolls, with ways to take it elsewhere. */
export function TakeTable({ title, children }: { title: string; children: ReactNode }) {
  const { app } = useWords();
  const day = useDay();
  const holder = useRef<HTMLDivElement>(null);
  const table = () => {
    const found = holder.current?.querySelector("table");
    if (!found) throw new Error();
    return found;
  };
  return (
    <div ref={holder} className="takeable">
      {children}
      <TakeOut
        name={title}
        actions={[
          {
            label: app.take.copyTable,
            act: () => copy({ "text/plain": writeTsv(cellsOf(table())), "text/html": asHtml(table()) }),
          },
          {
            label: "CSV",
            act: () =>
              download(fileName(title, day, "csv"), `\ufeff${writeCsv(cellsOf(table()))}`, "text/csv"),
          },
        ]}
      />
    </div>
  );
}

/** A figure with ways to take it elsewhere: as drawn, with its title, and a line that says case and day. */
export function TakeFigure({
  title,
  onTake,
  children,
}: {
  title: string;
  /** Before and after it is drawn for a file: what the page shows in part is to be there as a whole. */
  onTake?: (isTaken: boolean) => void;
  children: ReactNode;
}) {
  const { app } = useWords();
  const caseTitle = useCaseTitle();
  const day = useDay();
  const inWords = useDates();
  const holder = useRef<HTMLDivElement>(null);
  const drawn = () => {
    onTake?.(true);
    try {
      return figureSvg(holder.current!, title, app.take.source(caseTitle ?? "", inWords(day)));
    } finally {
      onTake?.(false);
    }
  };
  return (
    <div className="takeable">
      <div ref={holder}>{children}</div>
      <TakeOut
        name={title}
        actions={[
          {
            label: "SVG",
            act: () =>
              download(
                fileName(title, day, "svg"),
                new XMLSerializer().serializeToString(drawn()),
                "image/svg+xml",
              ),
          },
          {
            label: "PNG",
            act: async () => download(fileName(title, day, "png"), await figurePng(drawn()), "image/png"),
          },
        ]}
      />
    </div>
  );
}
