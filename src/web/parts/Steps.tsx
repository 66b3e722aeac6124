/** Items to either side that can be chosen at once. */
const MOST_OFFERED = 200;

/** Which of many things in the order of time is looked at: step by step, or chosen from a list. */
export function Steps({
  items,
  number,
  onChoose,
  words,
}: {
  /** Each in a line, as the list has it. */
  items: readonly string[];
  /** From 1. */
  number: number;
  onChoose: (number: number) => void;
  words: { previous: string; next: string; choose: string };
}) {
  return (
    <div className="steps">
      <button type="button" disabled={number === 1} onClick={() => onChoose(number - 1)}>
        {words.previous}
      </button>
      <button type="button" disabled={number === items.length} onClick={() => onChoose(number + 1)}>
        {words.next}
      </button>
      <label>
        <span className="visually-hidden">{words.choose}</span>
        <select value={number} onChange={({ target }) => onChoose(Number(target.value))}>
          {items.map((item, i) =>
            Math.abs(i + 1 - number) > MOST_OFFERED ? null : (
              <option key={i} value={i + 1}>
                {item}
              </option>
            ),
          )}
        </select>
      </label>
    </div>
  );
}
