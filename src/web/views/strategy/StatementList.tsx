import type { ReactNode } from "react";
import { Button, GridList, GridListItem, I18nProvider, useDragAndDrop } from "react-aria-components";
import type { ShownStatement } from "../../../questions/priorities.ts";
import { useLanguage, useWords } from "../../parts/words.ts";

/**
 * Statements, most important first: dragged by their number with the mouse, by touch or by keyboard (Enter on the
 * number, then arrows), and by the buttons of the one that is chosen.
 */
export function StatementList({
  label,
  scope,
  statements,
  chosen,
  onChoose,
  onMove,
  actions,
}: {
  label: string;
  /** Tells the statements of this list from those of others. */
  scope: string;
  statements: readonly ShownStatement[];
  chosen: string | undefined;
  onChoose(id: string | undefined): void;
  onMove(place: number, to: number): void;
  actions(statement: ShownStatement, place: number): ReactNode;
}) {
  const { strategy: words } = useWords();
  const language = useLanguage();
  const idOf = (key: string) => `${scope}/${key}`;
  const places = new Map(statements.map(({ key }, i) => [idOf(key), i + 1]));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        "text/plain": statements[(places.get(String(key)) ?? 1) - 1]?.inWords ?? "",
      })),
    getAllowedDropOperations: () => ["move"],
    onReorder: ({ keys, target }) => {
      const [moved] = keys;
      const from = places.get(String(moved));
      const over = places.get(String(target.key));
      if (from === undefined || over === undefined) return;
      const gap = target.dropPosition === "before" ? over : over + 1;
      const to = gap > from ? gap - 1 : gap;
      if (to !== from) onMove(from, to);
    },
  });
  return (
    <I18nProvider locale={language}>
      <GridList
        aria-label={label}
        className="statements"
        items={statements.map((statement) => ({ id: idOf(statement.key), statement }))}
        dependencies={[chosen, statements, words]}
        selectionMode="single"
        selectionBehavior="toggle"
        selectedKeys={chosen !== undefined && places.has(chosen) ? [chosen] : []}
        onSelectionChange={(keys) => {
          const [key] = keys === "all" ? [] : [...keys];
          onChoose(key === undefined ? undefined : String(key));
        }}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
      >
        {({ id, statement }) => {
          const place = places.get(id) ?? 0;
          return (
            <GridListItem
              id={id}
              textValue={`${place}. ${statement.inWords}`}
              className={`statement${statement.isOff ? " is-off" : ""}${statement.isChanged ? " is-changed" : ""}`}
            >
              <Button slot="drag" className="statement-number">
                {place}
              </Button>
              <div className="statement-body">
                <p className="statement-words">
                  {statement.inWords === statement.say ? statement.say : words.wish(statement.inWords)}
                </p>
                <p className="statement-meta">
                  <code>{statement.say}</code>
                  {flagsOf(statement, place, words).map((flag) => (
                    <span key={flag} className="flag">
                      {flag}
                    </span>
                  ))}
                </p>
                {id === chosen ? actions(statement, place) : null}
              </div>
            </GridListItem>
          );
        }}
      </GridList>
    </I18nProvider>
  );
}

function flagsOf(
  statement: ShownStatement,
  place: number,
  words: ReturnType<typeof useWords>["strategy"],
): string[] {
  const { isOff, isReversed, isChanged, from, uncertain, isUnknown, places, above, isHindsight } = statement;
  return [
    ...(isOff ? [words.flags.off] : []),
    ...(from === undefined ? [words.flags.added] : []),
    ...(isReversed ? [words.flags.reversed] : isChanged && from !== undefined ? [words.flags.edited] : []),
    ...(from !== undefined && from !== place ? [words.flags.was(from)] : []),
    ...(uncertain === undefined ? [] : [words.flags.uncertain]),
    ...(isUnknown ? [words.flags.unknown] : []),
    ...(places ? [words.flags.places(...places)] : []),
    ...(above ? [words.flags.above(above.join(", "))] : []),
    ...(isHindsight ? [words.flags.hindsight] : []),
  ];
}
