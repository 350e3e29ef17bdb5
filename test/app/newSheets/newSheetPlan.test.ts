import { newSheetPlan } from '../../../src/app/newSheets/newSheetPlan';
import type { Language } from '../../../src/model/localText';
import type { Rule } from '../../../src/model/rule';
import type { Field, Tracker } from '../../../src/model/tracker';
import { trackers } from '../../../src/trackers';
import { dayAt } from '../../model/dayAt';

const today = dayAt('2022-06-20');
const label = { zh: '苗木台账', en: 'Seedlings' };

const other: Tracker = { id: 'plot', name: '苗圃台账', label, section: label, aliases: [], nature: 'state', fields: [{ name: '苗圃编号', type: 'string' }], rules: [], indicators: [] };
const tracker = (fields: readonly Field[], more: Partial<Tracker> = {}): Tracker => ({ id: 'seedling', name: '苗木台账', label, section: label, aliases: [], nature: 'flow', fields, rules: [], indicators: [], ...more });
const planOf = (one: Tracker, language: Language = 'zh', parameters = {}) => newSheetPlan({ tracker: one, trackers: [one, other], language, today, parameters });
const said = { code: 'SEED-001', severity: 'warning', message: label, hint: label, basis: label } as const;
const asked: Rule = { ...said, kind: 'required', field: '列' };
const askedAtTimes: Rule = { ...said, kind: 'requiredWhen', where: { field: '树种', in: ['杉木'] }, need: [{ field: '列', is: 'present' }] };

/** The note that is shown at a column's cells, and what may stand in them. */
function aidOf(field: Omit<Field, 'name'> & { name?: string }, more: Partial<Tracker> = {}, language: Language = 'zh') {
  const [, aid] = planOf(tracker([{ name: '列', ...field }], more), language).aids;
  return { note: aid?.prompt.message, rule: aid?.rule };
}

it('puts title, hint, sample and header above an empty table', () => {
  const plan = planOf(tracker([{ name: '起苗日期', type: 'date', constraints: { required: true } }, { name: '金额', type: 'number', unit: '元', constraints: { required: true } }, { name: '备注', type: 'string', example: '移自二号圃' }]));
  expect(plan.name).toBe('苗木台账');
  expect(plan.rows.slice(0, 5)).toEqual([
    ['苗木台账', null, null],
    [expect.stringContaining('带 * 的列必填'), null, null],
    ['例：2022-06-20', '例：2600.00', '例：移自二号圃'],
    ['起苗日期*', '金额（元）*', '备注'],
    [null, null, null],
  ]);
  expect([plan.freezeRows, plan.table, plan.rows.length]).toEqual([4, { firstRow: 4, firstColumn: 1, lastRow: 24, lastColumn: 3 }, 24]);
  expect(plan.aids.map(({ area }) => [area.firstRow, area.lastRow, area.firstColumn, area.lastColumn])).toEqual([
    [4, 4, 1, 1], [5, 1_048_576, 1, 1], [4, 4, 2, 2], [5, 1_048_576, 2, 2], [4, 4, 3, 3], [5, 1_048_576, 3, 3],
  ]);
});

describe('what a column takes, and what its note says', () => {
  const FIRST = dayAt('1905-01-01');
  const LAST = dayAt('9999-12-31');
  it.each<[string, Parameters<typeof aidOf>, ReturnType<typeof aidOf>]>([
    ['a date', [{ type: 'date' }], { note: '选填。日期。例：2022-06-20。', rule: { allow: 'date', from: FIRST, until: LAST } }],
    ['a date of what has happened', [{ type: 'date', constraints: { required: true, past: true } }], { note: '必填。日期，不晚于今天。例：2022-06-20。', rule: { allow: 'date', from: FIRST, until: 'today' } }],
    ['a month', [{ type: 'yearmonth' }], { note: '选填。月份。例：2022-06。', rule: { allow: 'date', from: FIRST, until: LAST } }],
    ['a year', [{ type: 'year' }], { note: '选填。年份，四位数字。例：2022。', rule: { allow: 'whole', atLeast: 1900, atMost: 9999 } }],
    ['a truth', [{ type: 'boolean' }], { note: '选填。填“是”或“否”。', rule: { allow: 'list', words: ['是', '否'] } }],
    ['a count', [{ type: 'integer', unit: '株', constraints: { minimum: 1 } }], { note: '选填。整数（株），不小于 1。例：2。', rule: { allow: 'whole', atLeast: 1 } }],
    ['money above nothing', [{ type: 'number', unit: '元', constraints: { exclusiveMinimum: 0 } }], { note: '选填。金额，单位元，大于 0。例：2600.00。', rule: { allow: 'decimal', above: 0 } }],
    ['a number within bounds', [{ type: 'number', constraints: { minimum: 0, maximum: 10 } }], { note: '选填。数字，0 至 10。例：10。', rule: { allow: 'decimal', atLeast: 0, atMost: 10 } }],
    ['words', [{ type: 'string', constraints: { required: true, enum: ['杉木', '油茶'] } }], { note: '必填。从列表中选：杉木、油茶。', rule: { allow: 'list', words: ['杉木', '油茶'] } }],
    ['a text that must be there at times', [{ type: 'string', constraints: { requiredWhen: { field: '树种', in: ['杉木', '油茶'] } } }], { note: '“树种”为杉木、油茶时必填。文字。例：某某。', rule: undefined }],
    ['a text that a rule asks for at times', [{ type: 'string' }, { rules: [askedAtTimes] }], { note: '“树种”为杉木时必填。文字。例：某某。', rule: undefined }],
    ['a text that a rule asks for', [{ type: 'string' }, { rules: [asked] }], { note: '应填。文字。例：某某。', rule: undefined }],
    ['a key', [{ type: 'string', constraints: { required: true } }, { primaryKey: ['列'] }], { note: '必填。文字，不得重复。例：某某。', rule: undefined }],
    ['a reference', [{ type: 'string' }, { foreignKeys: [{ field: '列', reference: { tracker: 'plot', field: '苗圃编号' } }] }], { note: '选填。文字，须与《苗圃台账》的“苗圃编号”一致。例：某某。', rule: undefined }],
    ['a reference at times', [{ type: 'string' }, { foreignKeys: [{ field: '列', reference: { tracker: 'plot', field: '苗圃编号' }, when: { field: '自育', in: [true] } }] }],
      { note: '选填。文字，“自育”为是时须与《苗圃台账》的“苗圃编号”一致。例：某某。', rule: undefined }],
    ['in English', [{ type: 'integer', unit: '株', constraints: { required: true, minimum: 1 } }, {}, 'en'], { note: 'Required. A whole number (株), 1 or more. Example: 2.', rule: { allow: 'whole', atLeast: 1 } }],
  ])('%s', (_name, args, expected) => expect(aidOf(...args)).toEqual(expected));

  it('names as many words as there is room for, and how many there are', () => {
    const words = Array.from({ length: 60 }, (_, index) => `苗木品种${index + 10}`);
    const { note = '' } = aidOf({ type: 'string', constraints: { enum: words } });
    expect(note.length).toBeLessThanOrEqual(255);
    expect(note).toMatch(/^选填。从列表中选：苗木品种10、苗木品种11.*等 60 项。$/);
  });
});

it('calls a column by the name that the bureau gave it', () => {
  const field: Field = { name: '第一项', type: 'boolean', nameFrom: { parameter: 'seedling.items', index: 1 } };
  expect(planOf(tracker([field]), 'zh', { 'seedling.items': ['检疫', '检尺'] }).rows[3]).toEqual(['检尺']);
  expect(planOf(tracker([field]), 'zh', { 'seedling.items': ['检疫'] }).rows[3]).toEqual(['第一项']);
});

describe.each(trackers.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  const plans = (['zh', 'en'] as const).map((language) => newSheetPlan({ tracker: one, trackers, language, today, parameters: {} }));

  it('keeps within what Excel holds', () => {
    for (const { aids, name } of plans) {
      expect(name.length).toBeLessThanOrEqual(31);
      for (const { prompt, warning, rule } of aids) {
        expect([prompt.title, prompt.title.length <= 32, prompt.message.length <= 255, warning.length <= 224]).toEqual([prompt.title, true, true, true]);
        if (rule?.allow === 'list') expect([prompt.title, rule.words.join(',').length <= 255, rule.words.filter((word) => /[,，]/.test(word))]).toEqual([prompt.title, true, []]);
      }
    }
  });

  it('has a sample of texts only, each marked as one', () => {
    for (const [plan, mark] of [[plans[0], /^例：\S/], [plans[1], /^e\.g\. \S/]] as const) {
      for (const cell of plan?.rows[2] ?? []) expect(cell).toMatch(mark);
    }
  });
});
