import {
  type Editable,
  type EditableList,
  editableStatements,
  type ListEdit,
  type Operation,
  operated,
  operationsOfSize,
  toldEdit,
} from "./edits.ts";
import type { Effort } from "./effort.ts";
import type { Statement } from "./model.ts";
import { statementText } from "./preferences.ts";
import { SameRanks } from "./sameRanks.ts";

/** A list as the numbers of its statements, and the edits that led to it, the last first. */
interface Edition {
  items: readonly number[];
  edited: Edited | undefined;
}

interface Edited {
  from: Edition;
  operation: Operation<number>;
}

/** The lists that edits of each total size lead to, each list once, at the smallest size that leads to it. */
export class Editions {
  readonly list: EditableList & { index: number };
  private readonly rank: (statements: readonly Statement[]) => Int32Array;
  private readonly most: number;
  private readonly stateCount: number;
  private readonly levels: Edition[][];
  private readonly variants: { ranks: Int32Array; ways: ListEdit[][] }[][] = [];
  private readonly seen = new Set<string>();
  private readonly same = new SameRanks();
  private readonly seenRanks = new Set<Int32Array>();
  private readonly numbers: NumberedStatements;
  private readonly added: ReadonlySet<number>;
  private made = 0;

  constructor(
    list: EditableList & { index: number },
    rank: (statements: readonly Statement[]) => Int32Array,
    most: number,
    stateCount: number,
  ) {
    this.stateCount = stateCount;
    this.list = list;
    this.rank = rank;
    this.most = most;
    this.numbers = new NumberedStatements(list);
    this.added = new Set(this.numbers.candidates);
    const items = list.statements.map((statement) => this.numbers.of(statement));
    this.levels = [[{ items, edited: undefined }]];
    this.seen.add(keyOf(items));
  }

  /** Undefined where they are too many, or the effort is spent. */
  ofSize(size: number, effort: Effort): readonly { ranks: Int32Array; ways: ListEdit[][] }[] | undefined {
    while (this.variants.length <= size) {
      const level = this.levels[this.variants.length] ?? this.grow(this.levels.length, effort);
      if (!level) return undefined;
      this.levels[this.variants.length] = level;
      const found = new Map<Int32Array, { ranks: Int32Array; ways: ListEdit[][] }>();
      for (const edition of level) {
        if (!effort.take(this.stateCount)) return undefined;
        const ranks = this.same.of(this.rank(edition.items.map((item) => this.numbers.statement(item))));
        if (this.seenRanks.has(ranks)) continue;
        const variant = found.get(ranks);
        if (variant) variant.ways.push(this.editsTo(edition));
        else found.set(ranks, { ranks, ways: [this.editsTo(edition)] });
      }
      for (const ranks of found.keys()) this.seenRanks.add(ranks);
      this.variants.push([...found.values()]);
    }
    return this.variants[size];
  }

  /** About as many again come from each list of the last size: what is certain to be too much is not begun. */
  canGrowTo(size: number): boolean {
    const last = this.levels[size - 1];
    return !last || last.length * this.operationsOn(last[0]?.items ?? [], 1).length <= this.most;
  }

  private grow(size: number, effort: Effort): Edition[] | undefined {
    const found: Edition[] = [];
    const { made } = this;
    for (let step = 1; step <= size; step++)
      for (const from of this.levels[size - step]!)
        for (const operation of this.operationsOn(from.items, step)) {
          if (++this.made > this.most) return undefined;
          if (!effort.take(from.items.length)) {
            // Whoever asks again with more effort begins this size anew.
            for (const { items } of found) this.seen.delete(keyOf(items));
            this.made = made;
            return undefined;
          }
          const items = operated(from.items, operation);
          const key = keyOf(items);
          if (this.seen.has(key)) continue;
          this.seen.add(key);
          found.push({ items, edited: { from, operation } });
        }
    return found;
  }

  /** Single edits of exactly this size; what was added is not edited again. */
  private operationsOn(items: readonly number[], size: number): Operation<number>[] {
    const editable = {
      ...this.numbers.editable,
      candidates: this.numbers.candidates.filter((candidate) => !items.includes(candidate)),
    };
    return operationsOfSize(items, editable, size).filter(
      ({ edit, at }) => edit === "add" || !this.added.has(items[at]!),
    );
  }

  private editsTo({ edited }: Edition): ListEdit[] {
    if (!edited) return [];
    const { from, operation } = edited;
    const edit = toldEdit(this.list, from.items, operation, (item) => this.numbers.text(item));
    return [...this.editsTo(from), edit];
  }
}

/**
 * Statements by number, the same words the same number: many lists are made of few statements, and what can be done
 * with each is worked out once.
 */
class NumberedStatements {
  readonly editable: Editable<number>;
  readonly candidates: readonly number[];
  private readonly statements: Statement[] = [];
  private readonly byText = new Map<string, number>();

  constructor(list: EditableList) {
    const statements = editableStatements(list);
    const weaker: number[][][] = [];
    const opposite: { item: number | undefined }[] = [];
    this.candidates = list.candidates.map((candidate) => this.of(candidate));
    this.editable = {
      candidates: this.candidates,
      weaker: (item) => {
        weaker[item] ??= statements
          .weaker(this.statements[item]!)
          .map((put) => put.map((statement) => this.of(statement)));
        return weaker[item];
      },
      opposite: (item) => {
        if (!opposite[item]) {
          const turned = statements.opposite(this.statements[item]!);
          opposite[item] = { item: turned === undefined ? undefined : this.of(turned) };
        }
        return opposite[item].item;
      },
    };
  }

  of(statement: Statement): number {
    const text = statementText(statement);
    let item = this.byText.get(text);
    if (item === undefined) {
      item = this.statements.push(statement) - 1;
      this.byText.set(text, item);
    }
    return item;
  }

  statement(item: number): Statement {
    return this.statements[item]!;
  }

  text(item: number): string {
    return statementText(this.statements[item]!);
  }
}

function keyOf(items: readonly number[]): string {
  return String.fromCharCode(...items);
}
