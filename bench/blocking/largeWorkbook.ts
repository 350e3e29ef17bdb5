import { makeWorkbook } from '../../scripts/samples/makeWorkbook';
import { scenarioA } from '../../scripts/samples/scenarioA';
import type { Typed } from '../../scripts/samples/sheet';
import type { StoredWorkbook } from '../../src/workbench/host/store';

const TRIP = ['出差地点', '出差开始', '出差结束'];

/**
 * Scenario A with so many vouchers in 科研经费台账, one in `every` of them with a fault: approved by the one who
 * claims, a trip without place and dates, a date as text, blanks around a purpose, an amount of nothing.
 */
export function largeWorkbook(rows: number, every: number): StoredWorkbook {
  const sheets = scenarioA();
  const funds = sheets.find(({ name }) => name === '科研经费台账');
  const [headers, model] = [funds?.headers[0], funds?.rows];
  if (!funds || !headers || !model) throw new Error('scenario A has 科研经费台账');
  funds.rows = Array.from({ length: rows }, (_, index) => {
    const row = [...(model[index % model.length] ?? [])];
    const set = (header: string, value: Typed) => (row[headers.indexOf(header)] = value);
    const get = (header: string) => row[headers.indexOf(header)] ?? null;
    set('凭证号', `PZ2022-${String(index + 1).padStart(6, '0')}`);
    set('金额', 100 + (index % 97) / 4);
    if (index < model.length) return row;
    // Nobody could make so many trips in half a year.
    set('支出类别', '材料费');
    for (const header of TRIP) set(header, null);
    const fault = index % every === 0 ? (index / every) % 5 : undefined;
    if (fault === 0) set('审批人', get('报销人'));
    if (fault === 1) set('支出类别', '差旅费');
    if (fault === 2) set('报销日期', '2022.3.7');
    if (fault === 3) set('事由', ' 购买标本袋 ');
    if (fault === 4) set('金额', 0);
    return row;
  });
  return makeWorkbook(sheets);
}
