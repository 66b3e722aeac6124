import type { Model } from "../model.ts";

/**
 * A game of two in strategic form as a model in graph form: a state for each pair of strategies, numbered along the
 * rows, between which the first moves within a column and the second within a row. Of the payoffs only the order
 * counts. Its Nash stable states are the pure equilibria of the game.
 *
 * @param payoffs of the first and of the second, each by row (strategy of the first) and column (of the second)
 * @param names of the strategies; absent: by number
 * @throws RangeError where the two matrices differ in shape or hold no finite numbers
 */
export function fromPayoffs(
  title: string,
  [first, second]: readonly [string, string],
  [own, other]: readonly [readonly (readonly number[])[], readonly (readonly number[])[]],
  names?: readonly [readonly string[], readonly string[]],
): Model {
  const [height, width] = [own.length, own[0]?.length ?? 0];
  if (height === 0 || width === 0)
    throw new RangeError("found an empty matrix, expected payoffs by row and column");
  for (const matrix of [own, other]) {
    if (matrix.length !== height || matrix.some((row) => row.length !== width))
      throw new RangeError(`expected two matrices of ${height} rows and ${width} columns each`);
    if (!matrix.every((row) => row.every(Number.isFinite))) throw new RangeError("expected finite numbers");
  }
  const cells = own.flatMap((row, r) => row.map((_, c) => ({ r, c, id: r * width + c + 1 })));
  const strategy = (side: 0 | 1, k: number) => names?.[side]?.[k] ?? String(k + 1);
  const pairs = (isMove: (a: (typeof cells)[number], b: (typeof cells)[number]) => boolean) =>
    cells.flatMap((a) =>
      cells.filter((b) => a !== b && isMove(a, b)).map((b): [number, number] => [a.id, b.id]),
    );
  const payoffs = (matrix: readonly (readonly number[])[]) => ({
    payoffs: Object.fromEntries(cells.map(({ r, c, id }) => [id, matrix[r]![c]!])),
  });
  return {
    title,
    decisionMakers: [
      { id: "first", name: first, preferences: payoffs(own) },
      { id: "second", name: second, preferences: payoffs(other) },
    ],
    states: cells.map(({ r, c, id }) => ({ id, label: `${strategy(0, r)}, ${strategy(1, c)}` })),
    moves: {
      first: pairs((a, b) => a.c === b.c),
      second: pairs((a, b) => a.r === b.r),
    },
  };
}
