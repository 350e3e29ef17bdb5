import { columnLetters } from '../../../model/cell';
import type { PlanCell } from '../../../workbook/sheetPlan';

/** An Excel expression, and how many functions are nested in it. */
export interface Expression {
  readonly text: string;
  readonly depth: number;
}

/** Well below Excel's 8 192 characters and 64 levels, so that what is put around an expression finds room. */
const LONG = 2_000;
const DEEP = 16;

/** The cells to the right of one paragraph, in which its text is put together step by step. */
export class PieceCells {
  readonly cells: PlanCell[] = [];

  constructor(
    private readonly row: number,
    private readonly firstColumn: number,
  ) {}

  put(cell: PlanCell): string {
    this.cells.push(cell);
    return `$${columnLetters(this.firstColumn + this.cells.length - 1)}$${this.row}`;
  }

  /** The pieces one after another, as one expression of a fitting size; what is too long goes into cells of its own. */
  joined(pieces: readonly Expression[]): Expression {
    const groups: Expression[] = [];
    let group: Expression | undefined;
    for (const piece of pieces.map((each) => this.fitted(each))) {
      const longer: Expression | undefined = group && { text: `${group.text}&${piece.text}`, depth: Math.max(group.depth, piece.depth) };
      if (group && longer && longer.text.length > LONG) {
        groups.push(group);
        group = piece;
      } else group = longer ?? piece;
    }
    if (!group) return { text: '""', depth: 0 };
    if (groups.length === 0) return group;
    return this.joined([...groups, group].map(({ text }) => ({ text: this.put({ formula: text }), depth: 0 })));
  }

  fitted(expression: Expression): Expression {
    return expression.text.length <= LONG && expression.depth <= DEEP ? expression : { text: this.put({ formula: expression.text }), depth: 0 };
  }
}
