import type { Definitions } from '../../engine/types';
import type { Claim } from '../../model/claim';
import type { SheetArea } from '../../model/cell';
import { hyperlink } from '../plans/hyperlink';
import { put } from '../plans/planLabels';
import type { PlanOptions } from '../plans/planOptions';
import { BODY, GRID, HEADER, LINK, NOTE, numberFormat, SEVERITY_FONT, TITLE } from '../plans/planStyles';
import { rowHeight } from '../plans/rowHeight';
import type { PlanCell, PlanStyle, SheetPlan } from '../../workbook/sheetPlan';
import { claimText } from './claimText';
import { RECONCILIATION_LABELS } from './reconciliationLabels';
import type { Reconciled } from './reconcileText';
import { sentenceAround } from './sentenceAround';
import { isWrong, VERDICT_WORDS, VERDICTS } from './verdicts';

/** Number, sentence, figure, indicator, in the text, in the workbook, verdict, remark, source. */
const WIDTHS = [6, 46, 13, 24, 14, 14, 10, 34, 20];
const HEADER_ROW = 3;
/** Columns of the two figures, the verdict and the source, 1-based. */
const [SAID, EXPECTED, VERDICT, SOURCE] = [5, 6, 7, 9] as const;
/** A sentence longer than this is cut around its figure. */
const LONGEST = 160;

const COUNT = '#,##0';
const GOOD = { color: '#1E7145' };

export interface ReconciliationOptions extends PlanOptions {
  /** Name of the file or sheet that the text came from; `''` where it was pasted. */
  readonly source: string;
}

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({ firstRow, firstColumn, lastRow, lastColumn });

/** 核对结果: every figure of the text with what the workbook says, in the order of the text; filterable, each leading to its rows. */
export function reconciliationPlan(reconciled: Reconciled, definitions: Definitions, { language, now, source }: ReconciliationOptions): SheetPlan {
  const labels = RECONCILIATION_LABELS[language];
  const { claims, result } = reconciled;
  const line = (...cells: PlanCell[]): PlanCell[] => WIDTHS.map((_, index) => cells[index] ?? null);
  const counts = VERDICTS.map((verdict) => ({ verdict: VERDICT_WORDS[language][verdict], count: claims.filter((claim) => claim.verdict === verdict).length })).filter(({ count }) => count > 0);
  const about = put(labels.about, { source: source === '' ? labels.pasted : source, counts: counts.map((each) => put(labels.count, each)).join(labels.joint), now });

  const body = claims.map((claim, index): PlanCell[] => {
    const { number, indicator, verdict, note } = claimText(claim, reconciled, definitions, language);
    const sources = claim.target === undefined ? [] : (reconciled.targets.get(claim.target)?.sources ?? []);
    return [index + 1, sentenceOf(claim, reconciled.text), number, indicator, saidOf(claim), claim.expected ?? null, verdict, note, sourceCell(sources, labels.rows)];
  });
  const rows = [line(`${result.unitName}${put(labels.title, { period: result.period.label[language] })}`), line(about), line(...labels.columns), ...(body.length > 0 ? body : [line(labels.none)])];
  const last = HEADER_ROW + body.length;
  return {
    kind: 'reconciliation',
    name: labels.sheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    rowHeights: { 1: 30, [HEADER_ROW]: 24, ...Object.fromEntries(body.map((cells, index) => [HEADER_ROW + 1 + index, rowHeight(cells, WIDTHS)])) },
    freezeRows: HEADER_ROW,
    ...(body.length > 0 && { filter: area(HEADER_ROW, 1, last, WIDTHS.length) }),
    print: { orientation: 'landscape', area: area(1, 1, rows.length, WIDTHS.length), titleRows: { first: HEADER_ROW, last: HEADER_ROW }, footer: labels.footer },
    ...looks(claims, reconciled, rows.length, VERDICT_WORDS[language]),
  };
}

function looks(claims: readonly Claim[], { targets }: Reconciled, rows: number, words: Readonly<Record<Claim['verdict'], string>>): Pick<SheetPlan, 'styles' | 'conditional'> {
  const styles: SheetPlan['styles'] = [
    { area: area(1, 1, rows, WIDTHS.length), style: BODY },
    { area: area(1, 1, 1, 1), style: TITLE },
    { area: area(2, 1, 2, 1), style: NOTE },
    { area: area(HEADER_ROW, 1, HEADER_ROW, WIDTHS.length), style: HEADER },
  ];
  if (claims.length === 0) return { styles };
  const [first, last] = [HEADER_ROW + 1, HEADER_ROW + claims.length];
  const column = (at: number) => area(first, at, last, at);
  // Most are counts; the others have a format of their own.
  const formats = claims.map(({ target, unit, value, expected }) => numberFormat(targets.get(target ?? '')?.unit ?? unit, Number.isInteger(value ?? 0) ? (expected ?? null) : value));
  const written = (verdicts: readonly Claim['verdict'][], font: PlanStyle['font'] = {}): NonNullable<SheetPlan['conditional']>[number] => ({
    area: column(VERDICT),
    formula: `OR(${verdicts.map((verdict) => `$G${first}="${words[verdict]}"`).join(',')})`,
    style: { font },
  });
  return {
    styles: [
      ...styles,
      { area: area(first, 1, last, WIDTHS.length), style: { ...GRID, wrap: true, vertical: 'Top', horizontal: 'Left' } },
      { area: column(1), style: { horizontal: 'Center' } },
      { area: area(first, SAID, last, EXPECTED), style: { horizontal: 'Right' } },
      { area: column(VERDICT), style: { horizontal: 'Center' } },
      { area: column(SOURCE), style: LINK },
      // 14 and **: a figure is shown as the text has it.
      { area: column(3), style: { numberFormat: '@' } },
      { area: area(first, SAID, last, EXPECTED), style: { numberFormat: COUNT } },
      ...formats.flatMap((format, index) => (format === COUNT ? [] : [{ area: area(first + index, SAID, first + index, EXPECTED), style: { numberFormat: format } }])),
    ],
    conditional: [written(VERDICTS.filter(isWrong), SEVERITY_FONT.error), written(['unbound', 'redacted'], SEVERITY_FONT.risk), written(['agrees', 'agrees-roughly'], GOOD)],
  };
}

/** The upper end of a range has no cell of its own. */
function saidOf({ value, upTo }: Claim): PlanCell {
  return upTo === undefined ? value : `${value ?? ''}—${upTo}`;
}

function sentenceOf({ start, end }: Claim, text: string): string {
  const { from, sentence } = sentenceAround(text, start, end);
  if (sentence.length <= LONGEST) return sentence;
  const begin = Math.max(0, start - from - LONGEST / 2);
  return `${begin > 0 ? '…' : ''}${sentence.slice(begin, begin + LONGEST)}${begin + LONGEST < sentence.length ? '…' : ''}`;
}

function sourceCell(sources: readonly SheetArea[], words: string): PlanCell {
  const [first] = sources;
  if (!first) return null;
  const count = sources.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow + 1, 0);
  return hyperlink(first, put(words, { sheet: first.sheet, count }));
}
