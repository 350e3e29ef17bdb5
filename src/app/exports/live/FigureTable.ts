import { isAbsent, type Figure } from '../../../model/figure';
import type { Indicator } from '../../../model/tracker';
import type { PlanCell } from '../../../workbook/sheetPlan';
import { quote } from '../../plans/hyperlink';
import { changeFormula, FAILED, figureFormula } from './figureFormula';

/** Excel's own limit. */
export const LONGEST_FORMULA = 8_192;

/** Where a figure stands in the table: its value, and what the text says of it (`""` where it is absent). */
export interface FigureCells {
  readonly value: string;
  readonly text: string;
}

export interface TablePlace {
  /** Sheet row of the first figure. */
  readonly firstRow: number;
  /** Cells with the ends of the period, and of the year before. */
  readonly period: { readonly start: string; readonly end: string };
  readonly before: { readonly start: string; readonly end: string };
}

/** Columns B to E. */
const FIGURE = 'C';
const VALUE = 'D';
const TEXT = 'E';

/** The figures that the text speaks of, a row each, made as they are asked for: 指标, 本期数, 取值, 文中写法. */
export class FigureTable {
  readonly rows: (readonly [label: PlanCell, figure: PlanCell, value: PlanCell, text: PlanCell])[] = [];
  private readonly places = new Map<string, FigureCells | undefined>();
  private readonly changes = new Map<string, string | undefined>();

  constructor(
    private readonly figures: ReadonlyMap<string, Figure>,
    private readonly indicators: ReadonlyMap<string, Indicator>,
    private readonly place: TablePlace,
  ) {}

  /** `undefined`: no such figure, or absent without a formula that could bring it back. */
  cellsOf(id: string): FigureCells | undefined {
    if (this.places.has(id)) return this.places.get(id);
    const [figure, indicator] = [this.figures.get(id), this.indicators.get(id)];
    const formula = figure && this.valueCell(figure.formula, this.place.period);
    const isThere = figure && indicator && (formula !== undefined || !isAbsent(figure));
    if (!isThere) {
      this.places.set(id, undefined);
      return undefined;
    }
    const cells = this.add(indicator.label.zh, formula ?? figure.value ?? FAILED);
    this.places.set(id, cells);
    const { value } = cells;
    const missing = quote(`〔缺：${indicator.label.zh.replace(/^其中/, '')}〕`);
    const whole = indicator.partOf === undefined ? undefined : this.cellsOf(indicator.partOf)?.value;
    const text = figureFormula(value, figure);
    const fitting = whole === undefined ? text : `IF(AND(ISNUMBER(${whole}),${value}>${whole}),${missing},${text})`;
    this.say(value, { formula: `IF(ISNUMBER(${value}),${fitting},IF(${value}=${quote(FAILED)},${missing},""))` });
    return cells;
  }

  /** The cell with the figure's change against the year before; `undefined` where nothing is compared. */
  changeOf(id: string): string | undefined {
    if (this.changes.has(id)) return this.changes.get(id);
    const [figure, indicator] = [this.figures.get(id), this.indicators.get(id)];
    const cells = this.cellsOf(id);
    const previous = figure?.previous;
    let text: string | undefined;
    if (figure && indicator && cells && previous && !figure.approximate && !previous.approximate) {
      const before = this.add(`上年同期${indicator.label.zh}`, this.valueCell(previous.formula, this.place.before) ?? previous.value);
      this.say(before.value, { formula: changeFormula(cells.value, before.value, figure.unit) });
      text = before.text;
    }
    this.changes.set(id, text);
    return text;
  }

  private valueCell(formula: string | undefined, { start, end }: TablePlace['period']): PlanCell | undefined {
    const dated = formula?.replaceAll('{start}', start).replaceAll('{end}', end);
    return dated === undefined || dated.length > LONGEST_FORMULA ? undefined : { formula: dated };
  }

  /** An error of Excel's own stays where it is seen, and becomes a word for what is made of it. */
  private add(label: string, figure: PlanCell): FigureCells {
    const row = this.place.firstRow + this.rows.length;
    this.rows.push([label, figure, { formula: `IFERROR($${FIGURE}$${row},${quote(FAILED)})` }, null]);
    return { value: `$${VALUE}$${row}`, text: `$${TEXT}$${row}` };
  }

  private say(valueCell: string, text: PlanCell): void {
    const index = Number(valueCell.slice(valueCell.lastIndexOf('$') + 1)) - this.place.firstRow;
    const row = this.rows[index];
    if (row) this.rows[index] = [row[0], row[1], row[2], text];
  }
}
