import {
  Children,
  cloneElement,
  isValidElement,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useState,
} from "react";
import { select, useAddress } from "../state/address.ts";
import { cleanCopy, textIn } from "./take/cleanCopy.ts";

/**
 * A table whose rows follow the column the reader chooses, by its head; a second choice turns the order round, a third
 * gives it up. The choice is in the address. `name`: what the table is told from others by.
 */
export function useSortedRows(
  holder: RefObject<HTMLElement | null>,
  name: string,
  table: ReactNode,
): {
  table: ReactNode;
  onClick(event: MouseEvent): void;
  onKeyDown(event: KeyboardEvent): void;
} {
  const { query } = useAddress();
  const sort = readSort(query.sort, name);
  const [order, setOrder] = useState<readonly number[]>();
  const rows = rowsOf(table);
  const isWhole = order?.length === rows.length;
  const wanted = JSON.stringify(sort ?? null);

  // What the cells say is known once they stand there: before anything is painted.
  useLayoutEffect(() => {
    const found = holder.current?.querySelector("table");
    const heads = found ? headsOf(found) : [];
    const chosen = JSON.parse(wanted) as Sort | null;
    for (const [i, head] of heads.entries()) {
      head.tabIndex = 0;
      head.ariaSort = chosen?.column === i ? (chosen.isDown ? "descending" : "ascending") : "none";
    }
    const body = found?.tBodies[0];
    if (!chosen || !body || body.rows.length !== rows.length || !heads[chosen.column]) {
      if (order !== undefined) setOrder(undefined);
      return;
    }
    const shown = isWhole ? order : rows.map((_, i) => i);
    const texts = new Map(shown.map((row, i) => [row, sortTextOf(body.rows[i]!.cells[chosen.column])]));
    const next = rows
      .map((_, i) => i)
      .sort((a, b) => compare(texts.get(a)!, texts.get(b)!) * (chosen.isDown ? -1 : 1) || a - b);
    if (next.some((row, i) => shown[i] !== row)) setOrder(next);
  });

  const choose = (target: EventTarget) => {
    const head = (target as Element).closest("th");
    const found = holder.current?.querySelector("table");
    const column = head && found ? headsOf(found).indexOf(head) : -1;
    if (column < 0) return false;
    const next =
      sort?.column !== column
        ? { column, isDown: false }
        : sort.isDown
          ? undefined
          : { column, isDown: true };
    select({ sort: next && `${next.isDown ? "-" : ""}${next.column} ${name}` }, { replace: true });
    return true;
  };
  return {
    table: isWhole
      ? withRows(
          table,
          order.map((i) => rows[i]!),
        )
      : table,
    onClick: ({ target }) => void choose(target),
    onKeyDown: (event) => {
      if (
        (event.key === "Enter" || event.key === " ") &&
        (event.target as Element).tagName === "TH" &&
        choose(event.target)
      )
        event.preventDefault();
    },
  };
}

interface Sort {
  column: number;
  isDown: boolean;
}

/** `-2 Formats over time`: the third column of the table of this name, from the last to the first. */
function readSort(text: string | undefined, name: string): Sort | undefined {
  const [, down, column, of] = /^(-?)(\d{1,2}) (.*)$/s.exec(text ?? "") ?? [];
  return of === name ? { column: Number(column), isDown: down === "-" } : undefined;
}

/** Heads of columns that can be sorted by: with a head over several no column is meant. */
function headsOf(table: HTMLTableElement): HTMLTableCellElement[] {
  const rows = table.tHead?.rows;
  if (rows?.length !== 1) return [];
  const heads = [...rows[0]!.cells];
  return heads.every(({ colSpan }) => colSpan === 1) && (table.tBodies[0]?.rows.length ?? 0) > 1 ? heads : [];
}

function sortTextOf(cell: HTMLTableCellElement | undefined): string {
  return cell ? (cell.dataset.sort ?? textIn(cleanCopy(cell))) : "";
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, undefined, { numeric: true, sensitivity: "base" });
}

type WithChildren = ReactElement<{ children?: ReactNode }>;

function bodyOf(table: ReactNode): WithChildren | undefined {
  if (!isValidElement<{ children?: ReactNode }>(table) || table.type !== "table") return undefined;
  return Children.toArray(table.props.children).find(
    (part): part is WithChildren => isValidElement(part) && part.type === "tbody",
  );
}

function rowsOf(table: ReactNode): ReactNode[] {
  const body = bodyOf(table);
  return body ? Children.toArray(body.props.children) : [];
}

function withRows(table: ReactNode, rows: readonly ReactNode[]): ReactNode {
  const whole = table as WithChildren;
  const body = bodyOf(table);
  return cloneElement(
    whole,
    {},
    Children.toArray(whole.props.children).map((part) =>
      isValidElement(part) && body && part.key === body.key ? cloneElement(body, {}, rows) : part,
    ),
  );
}
