import type { Finding, SharedCode } from '../../src/model/finding';
import { type KindRule, type Sheet, runKind, said } from '../checks/kindCases';

const rule: KindRule = { kind: 'required', field: '人', amount: '金额', amountMinus: '金额收', owner: '部门' };
const own: Sheet = {
  fields: { 日期: 'date', 部门: 'string', 人: 'string', 金额: 'number', 金额收: 'number' }, nature: 'flow', dateField: '日期',
  records: [['2022-03-01', '一科', undefined, 100, 30.1], ['2023-03-01', undefined, undefined, undefined, undefined], [undefined, '二科', undefined, 5, undefined]],
};

test('a finding carries place, severity, period, what is at stake and who answers for it', () => {
  expect(runKind(rule, { sheets: { own } })).toEqual([
    { code: 'X-001', severity: 'risk', tracker: 'own', at: { sheet: 'OWN', row: 2, column: 3 }, field: '人', received: '', expected: '填写', values: { amount: '69.90', owner: '一科', column: 'there' }, inPeriod: true, amount: 69.9, owner: '一科' },
    { code: 'X-001', severity: 'risk', tracker: 'own', at: { sheet: 'OWN', row: 3, column: 3 }, field: '人', received: '', expected: '填写', values: { amount: '—', owner: '—', column: 'there' }, inPeriod: false },
    { code: 'X-001', severity: 'risk', tracker: 'own', at: { sheet: 'OWN', row: 4, column: 3 }, field: '人', received: '', expected: '填写', values: { amount: '5.00', owner: '二科', column: 'there' }, inPeriod: false, amount: 5, owner: '二科' },
  ]);
});

test('a finding at a header is about the whole period', () => {
  const [finding] = runKind(rule, { sheets: { own: { ...own, without: ['人'] } } });
  expect([finding?.at, finding?.inPeriod, finding?.amount, finding?.values]).toEqual([{ sheet: 'OWN', row: 1, column: 1 }, true, undefined, { amount: '—', owner: '—', column: 'missing' }]);
});

test.each<[SharedCode, number]>([
  ['VALUE-ERROR', 2], ['VALUE-REDACTED', 2], ['FIELD-TYPE', 2], ['FIELD-ENUM', 2], ['FIELD-REQUIRED', 2],
  ['VALUE-UNTIDY', 3], ['DATE-AS-TEXT', 3], ['REF-MISSING', 3],
])('a cell with %s: %i of three findings', (code, count) => {
  const read: Finding = { code, severity: 'error', tracker: 'own', at: { sheet: 'OWN', row: 2, column: 3 }, received: '', expected: '', values: {}, inPeriod: true };
  expect(runKind(rule, { sheets: { own } }, [read])).toHaveLength(count);
});

test('what is shown is what a person would write', () => {
  const shown: Sheet = { fields: { 日: 'date', 月: 'yearmonth', 数: 'number', 金额: 'number', 是: 'boolean', 词: 'string' }, records: [['2022-06-20', '2022-06', 0.1 + 0.2, 3000, false, '会议']] };
  const at = (field: string) => said(runKind({ kind: 'requiredWhen', where: { field, empty: false }, need: [{ field, is: 'absent' }] }, { sheets: { own: shown } }))[0]?.[1];
  expect(['日', '月', '数', '金额', '是', '词'].map(at)).toEqual(['2022-06-20', '2022-06', '0.3', '3000.00', '否', '会议']);
});

test('a tracker without a sheet runs no rule', () => {
  expect(runKind(rule, { sheets: {} })).toEqual([]);
});
