import { reconcile } from '../../../src/engine/reconcile/reconcile';
import { targets } from '../../../src/engine/reconcile/targets';
import type { Verdict } from '../../../src/model/claim';
import type { Finding } from '../../../src/model/finding';
import { parsePeriod } from '../../../src/model/period';
import { definitions } from '../../../src/workbench/definitions';
import { targetsWith } from './figures';

const verdictsIn = (text: string, known = targetsWith({})): [string, Verdict][] => reconcile({ text, targets: known, definitions }).claims.map(({ text: number, verdict }) => [number, verdict]);

it('a claim says where it stands, what it states, what the sheet has and how the two agree', () => {
  const text = '上半年，召开党组会16次。';
  const { claims } = reconcile({ text, targets: targetsWith({ 'meeting.party-group': 15 }), definitions });
  expect(claims).toEqual([{ start: 9, end: 11, text: '16', value: 16, unit: '次', subject: '召开党组会', target: 'meeting.party-group', verdict: 'differs', expected: 15, candidates: expect.any(Array) as unknown }]);
});

it('without a workbook it only extracts, and still adds up', () => {
  expect(verdictsIn('举办培训班20期，其中线上15期、线下8期，参加900余人次。', [])).toEqual([['20', 'unbalanced'], ['15', 'unbalanced'], ['8', 'unbalanced'], ['900', 'unbound']]);
});

it('a figure that the workbook does not have stays open, bound to what it says', () => {
  const { claims } = reconcile({ text: '召开党组会16次。', targets: targetsWith({}), definitions });
  expect(claims).toMatchObject([{ target: 'meeting.party-group', verdict: 'unbound' }]);
  expect(claims[0]).not.toHaveProperty('expected');
});

it.each<[string, string, [string, Verdict][]]>([
  ['parts that make up less than the whole are some of them', '栽植苗木500株，其中云杉300株、侧柏150株。', [['500', 'unbound'], ['300', 'unbound'], ['150', 'unbound']]],
  ['parts that exceed it are wrong', '栽植苗木500株，其中云杉300株、侧柏250株。', [['500', 'unbalanced'], ['300', 'unbalanced'], ['250', 'unbalanced']]],
  ['a list that is said to be complete has to add up', '制作展板40块，包括党纪法规18块、典型案例12块。', [['40', 'unbalanced'], ['18', 'unbalanced'], ['12', 'unbalanced']]],
  ['one that adds up is right', '制作展板40块，包括党纪法规28块、典型案例12块。', [['40', 'unbound'], ['28', 'unbound'], ['12', 'unbound']]],
  ['what is said roughly can\'t be added up', '栽植苗木500余株，其中云杉300株、侧柏250株。', [['500', 'unbound'], ['300', 'unbound'], ['250', 'unbound']]],
  ['the same twice with two numbers', '开展林区禁毒踏查32次。各单位反映，林区禁毒踏查36次。', [['32', 'unbalanced'], ['36', 'unbalanced']]],
  ['the same twice with one number', '开展林区禁毒踏查32次。各单位反映，林区禁毒踏查32次。', [['32', 'unbound'], ['32', 'unbound']]],
])('%s', (_, text, expected) => {
  expect(verdictsIn(text)).toEqual(expected);
});

it('tells which claims a number does not go with', () => {
  const { claims } = reconcile({ text: '栽植苗木500株，其中云杉300株、侧柏250株。', targets: [], definitions });
  expect(claims.map(({ against }) => against)).toEqual([[1, 2], [0, 2], [0, 1]]);
});

it('what the workbook can judge is not weighed against the text', () => {
  // 12 of 9 can't be, and the sheet knows which of the two is wrong.
  expect(verdictsIn('走访行政村9个，其中帮扶村12个。', targetsWith({ 'visit.villages': 9, 'visit.supported-villages': 5 }))).toEqual([['9', 'agrees'], ['12', 'differs']]);
});

it('the figure of the year before, given for this year\'s, is another period\'s', () => {
  const period = parsePeriod('2022H1');
  if (!period) throw new Error('2022H1 is a period');
  const { claims } = reconcile({ text: '召开党组会11次。', targets: targetsWith({ 'meeting.party-group': { value: 15, previous: 11 } }), definitions, period });
  expect(claims).toMatchObject([{ verdict: 'other-period', expected: 15, period: '2021H1' }]);
});

it('gives the same list each time, and nothing for nothing', () => {
  const known = targetsWith({ 'meeting.party-group': 15 });
  const text = '召开党组会15次，研究决定事项100项。';
  expect(reconcile({ text, targets: known, definitions })).toEqual(reconcile({ text, targets: known, definitions }));
  expect(reconcile({ text: '', targets: known, definitions })).toEqual({ claims: [] });
  expect(reconcile({ text: '\n\n。；，', targets: known, definitions })).toEqual({ claims: [] });
});

describe('targets', () => {
  const finding = (code: string, row: number, more: Partial<Finding> = {}): Finding => ({
    code, severity: 'risk', tracker: 'fixed-asset', at: { sheet: '固定资产台账', row, column: 3 }, record: `ZC-${row}`, received: '', expected: '', values: {}, inPeriod: true, ...more,
  });
  const read = definitions.trackers.map(({ id }) => ({ id }));
  const valueOf = (known: ReturnType<typeof targets>, id: string) => known.find((target) => target.id === id);

  it('a problem counts its records once, what is at stake and who has to answer', () => {
    const findings = [
      finding('ASSET-001', 4, { amount: 1_200.1, owner: '办公室' }), finding('ASSET-001', 4, { amount: 0 }), finding('ASSET-001', 7, { amount: 0.2, owner: '人事科' }),
      finding('ASSET-001', 9, { inPeriod: false, amount: 5 }), finding('ASSET-001', 11, { severity: 'warning', amount: 5 }),
    ];
    const known = targets({ figures: [], findings, trackers: read }, definitions);
    expect(['count', 'amount', 'owners'].map((each) => valueOf(known, `ASSET-001.${each}`)?.value)).toEqual([2, 1_200.3, 2]);
    expect(valueOf(known, 'ASSET-001.count')).toMatchObject({ codes: ['ASSET-001'], unit: '件', sources: [{ sheet: '固定资产台账', firstRow: 4, lastRow: 4 }, { firstRow: 7 }] });
  });

  it('a problem without findings counts 0, one that could not be looked for nothing', () => {
    const known = targets({ figures: [], findings: [], trackers: read }, definitions);
    expect(valueOf(known, 'ASSET-001.count')).toMatchObject({ value: 0 });
    const without = targets({ figures: [], findings: [], trackers: [] }, definitions);
    expect(valueOf(without, 'ASSET-001.count')).toMatchObject({ value: null, reason: 'tracker-missing' });
    const headless = targets({ figures: [], findings: [finding('HEADER-MISSING', 1, { severity: 'error', field: '使用人' })], trackers: read }, definitions);
    expect(valueOf(headless, 'ASSET-001.count')).toMatchObject({ value: null, reason: 'column-missing' });
  });

  it('an indicator has its year before only where that is known', () => {
    const known = targetsWith({ 'study.party-group': { value: 14, previous: 11 }, 'study.branch': 54 });
    expect(known.filter(({ id }) => /^study\.(?:party-group|branch)/u.test(id)).map(({ id, value }) => [id, value && Math.round(value * 10) / 10])).toEqual([
      ['study.party-group', 14], ['study.party-group.previous', 11], ['study.party-group.change', 3], ['study.party-group.growth', 27.3], ['study.branch', 54],
    ]);
  });
});
