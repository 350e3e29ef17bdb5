import fc from 'fast-check';
import type { Definitions } from '../../src/engine/types';
import { narrate } from '../../src/engine/narrate';
import { textOf } from '../../src/engine/phrases';
import type { Figure } from '../../src/model/figure';
import type { Finding } from '../../src/model/finding';
import { parsePeriod } from '../../src/model/period';
import type { Rule } from '../../src/model/rule';
import type { ClauseDefinition, ProblemDefinition, ReportDefinition, ReportText, SectionDefinition } from '../../src/model/report';
import { both, definitionsWith, indicator, MEETING } from './figureTrackers';

const count = { aggregate: 'count' } as const;
const definitions = definitionsWith({
  meeting: [
    indicator('m.all', '次', count),
    indicator('m.part', '次', count, { partOf: 'm.all' }),
    indicator('m.papers', '篇', count),
    indicator('m.money', '元', count),
    indicator('m.rate', '%', count),
  ],
});
const period = parsePeriod('2022H1');

function figure(id: string, value: number | null, more: Partial<Figure> = {}): Figure {
  const unit = definitions.trackers.flatMap((tracker) => tracker.indicators).find((entry) => entry.id === id)?.unit ?? '';
  return { id, tracker: 'meeting', unit, value, sources: [], ...more };
}

function write(sections: readonly SectionDefinition[], values: Record<string, number | null | Partial<Figure>>, findings: readonly Finding[] = [], unitName = '某林业局'): ReportText {
  if (!period) throw new Error('bad period');
  const told: Definitions = { ...definitions, trackers: [{ ...MEETING, rules: [ruleWith('A-1', ASSET), ruleWith('R-1', RENT)] }, ...definitions.trackers] };
  const report: ReportDefinition = { id: 'r', label: { zh: '通报', en: 'Report' }, title: '{unit}{period}情况通报', sections };
  const given = new Map(Object.entries(values));
  const figures = ['m.all', 'm.part', 'm.papers', 'm.money', 'm.rate'].map((id) => {
    const value = given.get(id);
    if (typeof value === 'object' && value !== null) return figure(id, value.value ?? null, value);
    return value === undefined || value === null ? figure(id, null, { reason: value === null ? 'unreadable' : 'tracker-missing' }) : figure(id, value);
  });
  return narrate(report, { figures, findings, definitions: told, period, unitName });
}

const lines = (text: ReportText) => text.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(textOf)]);
const paragraph = (clauses: readonly ClauseDefinition[], lead = '今年以来，'): SectionDefinition[] => [{ heading: '工作', paragraphs: [{ lead, clauses }] }];

const ALL: ClauseDefinition = { text: '召开党组会{count}', figures: { count: 'm.all' }, parts: [{ text: '其中专题研究{count}', figures: { count: 'm.part' } }] };
const PAPERS: ClauseDefinition = { text: '形成材料{count}', figures: { count: 'm.papers' } };
const MONEY: ClauseDefinition = { text: '支出{sum}', figures: { sum: 'm.money' }, joint: '；' };
const RATE: ClauseDefinition = { text: '到会率{rate}', figures: { rate: 'm.rate' }, joint: '。' };

describe('clauses', () => {
  const cases: [string, ClauseDefinition[], Parameters<typeof write>[1], string | undefined][] = [
    ['all there', [ALL, PAPERS, MONEY, RATE], { 'm.all': 15, 'm.part': 3, 'm.papers': 7, 'm.money': 2600, 'm.rate': 96.45 }, '今年以来，召开党组会15次，其中专题研究3次，形成材料7篇；支出2,600.00元。到会率96.5%。'],
    ['a part that is zero goes', [ALL, PAPERS], { 'm.all': 15, 'm.part': 0, 'm.papers': 7 }, '今年以来，召开党组会15次，形成材料7篇。'],
    ['a whole that is zero takes its parts along', [ALL, PAPERS], { 'm.all': 0, 'm.part': 0, 'm.papers': 7 }, '今年以来，形成材料7篇。'],
    ['an absent figure goes', [ALL, PAPERS], { 'm.papers': 7 }, '今年以来，形成材料7篇。'],
    ['a new sentence stays one when its first clause goes', [PAPERS, RATE, { ...MONEY, joint: '，' }], { 'm.papers': 7, 'm.money': 1 }, '今年以来，形成材料7篇。支出1.00元。'],
    ['nothing left, nothing printed', [ALL, PAPERS], {}, undefined],
    ['a figure that could not be computed is marked', [ALL, PAPERS], { 'm.all': null, 'm.part': 2, 'm.papers': 7 }, '今年以来，召开党组会〔缺：m.all〕，其中专题研究2次，形成材料7篇。'],
    ['a part greater than its whole is never printed', [ALL], { 'm.all': 2, 'm.part': 3 }, '今年以来，召开党组会2次，其中专题研究〔缺：m.part〕。'],
    ['a zero is printed where asked', [{ ...PAPERS, zero: 'print' }], { 'm.papers': 0 }, '今年以来，形成材料0篇。'],
    ['a zero makes way for words', [{ ...ALL, zero: { text: '未召开党组会' } }, PAPERS], { 'm.all': 0, 'm.part': 0, 'm.papers': 1 }, '今年以来，未召开党组会，形成材料1篇。'],
    ['an approximation is worded', [PAPERS], { 'm.papers': { value: 900, approximate: 'over' } }, '今年以来，形成材料900余篇。'],
  ];
  it.each(cases)('%s', (_, clauses, values, expected) => {
    expect(lines(write(paragraph(clauses), values))).toEqual(expected === undefined ? [] : ['一、工作', expected]);
  });

  it('keeps each figure apart from the words, with its indicator', () => {
    expect(write(paragraph([ALL]), { 'm.all': 15, 'm.part': 3 }).sections[0]?.paragraphs[0]).toEqual([
      { kind: 'text', text: '今年以来，', sentence: expect.stringMatching(/^report:r#\w+\/lead$/) as string },
      { kind: 'text', text: '召开党组会', sentence: 'report:r/m.all' },
      { kind: 'figure', text: '15次', indicator: 'm.all', sentence: 'report:r/m.all' },
      { kind: 'text', text: '，其中专题研究', sentence: 'report:r/m.all' },
      { kind: 'figure', text: '3次', indicator: 'm.part', sentence: 'report:r/m.all' },
      { kind: 'text', text: '。' },
    ]);
  });

  it('is complete only without a missing figure', () => {
    expect(write(paragraph([PAPERS]), { 'm.papers': 1 }).complete).toBe(true);
    expect(write(paragraph([PAPERS]), { 'm.papers': null }).complete).toBe(false);
    expect(write(paragraph([ALL]), { 'm.all': 1, 'm.part': 2 }).complete).toBe(false);
  });

  it('refuses a report that names an unknown indicator', () => {
    expect(() => write(paragraph([{ text: '{x}', figures: { x: 'm.none' } }]), {})).toThrow('m.none');
  });
});

describe('change against the year before', () => {
  const before = (value: number, previous: number, more: Partial<Figure> = {}): Partial<Figure> => ({ value, previous: { value: previous, sources: [] }, ...more });
  const compared = (clause: ClauseDefinition): ClauseDefinition[] => [{ ...clause, compare: Object.keys(clause.figures)[0] ?? '' }];
  const cases: [string, ClauseDefinition[], Parameters<typeof write>[1], string][] = [
    ['more', compared(ALL), { 'm.all': before(15, 12), 'm.part': 3 }, '召开党组会15次（同比增加3次），其中专题研究3次。'],
    ['less', compared(PAPERS), { 'm.papers': before(7, 9) }, '形成材料7篇（同比减少2篇）。'],
    ['as many', compared(PAPERS), { 'm.papers': before(7, 7) }, '形成材料7篇（与上年同期持平）。'],
    ['none a year before', compared(PAPERS), { 'm.papers': before(7, 0) }, '形成材料7篇（同比增加7篇）。'],
    ['money', compared(MONEY), { 'm.money': before(32600, 30000.5) }, '支出3.26万元（同比增加2,599.50元）。'],
    ['much money', compared(MONEY), { 'm.money': before(2600, 22600) }, '支出2,600.00元（同比减少2万元）。'],
    ['a percentage, in points of the figures as they are shown', compared(RATE), { 'm.rate': before(96.46, 94.44) }, '到会率96.5%（同比提高2.1个百分点）。'],
    ['a percentage that fell', compared(RATE), { 'm.rate': before(90, 100) }, '到会率90%（同比下降10个百分点）。'],
    ['a percentage that reads the same', compared(RATE), { 'm.rate': before(96.46, 96.54) }, '到会率96.5%（与上年同期持平）。'],
    ['no figure a year before', compared(PAPERS), { 'm.papers': 7 }, '形成材料7篇。'],
    ['not asked for', [PAPERS], { 'm.papers': before(7, 9) }, '形成材料7篇。'],
    ['of an approximate figure nothing', compared(PAPERS), { 'm.papers': before(900, 800, { approximate: 'over' }) }, '形成材料900余篇。'],
    ['against an approximate figure nothing', compared(PAPERS), { 'm.papers': { value: 900, previous: { value: 800, approximate: 'about', sources: [] } } }, '形成材料900篇。'],
    ['of a part that can\'t be right nothing', [{ ...ALL, parts: [{ text: '其中{count}', figures: { count: 'm.part' }, compare: 'count' }] }], { 'm.all': 2, 'm.part': before(3, 1) }, '召开党组会2次，其中〔缺：m.part〕。'],
    ['words in place of a zero stand alone', compared({ ...PAPERS, zero: { text: '暂无材料' } }), { 'm.papers': before(0, 3) }, '暂无材料。'],
    ['a zero that is printed', compared({ ...PAPERS, zero: 'print' }), { 'm.papers': before(0, 3) }, '形成材料0篇（同比减少3篇）。'],
  ];
  it.each(cases)('%s', (_, clauses, values, expected) => {
    expect(lines(write(paragraph(clauses, ''), values))).toEqual(['一、工作', expected]);
  });

  it('knows its indicator, and that it is a change', () => {
    expect(write(paragraph(compared(PAPERS), ''), { 'm.papers': before(7, 9) }).sections[0]?.paragraphs[0]).toEqual([
      { kind: 'text', text: '形成材料', sentence: 'report:r/m.papers' },
      { kind: 'figure', text: '7篇', indicator: 'm.papers', sentence: 'report:r/m.papers' },
      { kind: 'text', text: '（同比减少', sentence: 'report:r/m.papers' },
      { kind: 'figure', text: '2篇', indicator: 'm.papers', change: true, sentence: 'report:r/m.papers' },
      { kind: 'text', text: '）', sentence: 'report:r/m.papers' },
      { kind: 'text', text: '。' },
    ]);
  });
});

const risk = (code: string, row: number, more: Partial<Finding> = {}): Finding => ({
  code, severity: 'risk', tracker: 'meeting', at: { sheet: '会议台账', row, column: 1 }, received: '', expected: '', values: {}, inPeriod: true, record: `r${row}`, ...more,
});
const ruleWith = (code: string, problem: ProblemDefinition): Rule => ({ code, kind: 'required', severity: 'risk', field: '议题', message: both(code), hint: both(code), basis: both(code), problem });
const ASSET: ProblemDefinition = {
  title: '资产管理不实', text: '{count}资产未落实到人', amountText: '原值{amount}', ownersText: '涉及{owners}', answer: '压实资产管理责任，逐件落实使用人', measureWord: '件',
};
const RENT: ProblemDefinition = { title: '租金清收不及时', text: '{count}租金未按月结清', answer: '按月清收租金', measureWord: '笔' };
const SECTIONS: SectionDefinition[] = [
  { heading: '问题', problems: true, none: '本期未发现突出问题。' },
  { heading: '打算', answers: true, none: '' },
];

describe('problems', () => {
  const cases: [string, Finding[], string[]][] = [
    ['none stands', [], ['一、问题', '本期未发现突出问题。']],
    ['how many, how much, who', [risk('A-1', 2, { amount: 100, owner: '办公室' }), risk('A-1', 3, { amount: 20000.5, owner: '财务科' })],
      ['一、问题', '（一）资产管理不实。2件资产未落实到人，原值2.01万元，涉及办公室、财务科。', '二、打算', '（一）压实资产管理责任，逐件落实使用人。']],
    ['without an amount or owner their clauses go', [risk('A-1', 2)], ['一、问题', '（一）资产管理不实。1件资产未落实到人。', '二、打算', '（一）压实资产管理责任，逐件落实使用人。']],
    ['of many owners the first few, most cases first', ['甲', '乙', '乙', '丙', '丁'].map((owner, index) => risk('A-1', index + 2, { owner })),
      ['一、问题', '（一）资产管理不实。5件资产未落实到人，涉及乙、甲、丙等4个部门。', '二、打算', '（一）压实资产管理责任，逐件落实使用人。']],
    ['two wrong cells of one record are one case', [risk('A-1', 2, { amount: 5 }), risk('A-1', 2, { amount: 5 })], ['一、问题', '（一）资产管理不实。1件资产未落实到人，原值5.00元。', '二、打算', '（一）压实资产管理责任，逐件落实使用人。']],
    ['two short months at one header are two', [{ ...risk('R-1', 1), record: undefined }, { ...risk('R-1', 1), record: undefined }].map(({ record: _none, ...finding }) => finding),
      ['一、问题', '（一）租金清收不及时。2笔租金未按月结清。', '二、打算', '（一）按月清收租金。']],
    ['outside the period is no problem of this report', [risk('A-1', 2, { inPeriod: false })], ['一、问题', '本期未发现突出问题。']],
    ['only risks are problems of the work', [risk('A-1', 2, { severity: 'warning' })], ['一、问题', '本期未发现突出问题。']],
  ];
  it.each(cases)('%s', (_, findings, expected) => {
    expect(lines(write(SECTIONS, {}, findings))).toEqual(expected);
  });
});

it('numbers the sections and titled paragraphs that are printed', () => {
  const titled = (title: string, clause: ClauseDefinition) => ({ title, clauses: [clause] });
  const text = write(
    [
      { heading: '无', paragraphs: [{ clauses: [RATE] }] },
      { heading: '{period}工作', paragraphs: [titled('学习', PAPERS), titled('会议', RATE), titled('经费', MONEY)] },
      { heading: '再', paragraphs: [{ clauses: [PAPERS] }] },
    ],
    { 'm.papers': 1, 'm.money': 5 },
  );
  expect(text.title).toBe('某林业局2022年上半年情况通报');
  expect(lines(text)).toEqual(['一、2022年上半年工作', '（一）学习。形成材料1篇。', '（二）经费。支出5.00元。', '二、再', '形成材料1篇。']);
});

describe('groups', () => {
  const titled = (title: string, clause: ClauseDefinition) => ({ title, clauses: [clause] });
  const opening: SectionDefinition = { heading: '', paragraphs: [{ clauses: [{ text: '{period}，{unit}通报如下：', figures: {} }] }] };
  const headings = (text: ReportText) => text.sections.map(({ heading, level = 1 }) => [level, heading]);

  it('stand under （一）, their paragraphs under 1., and what says nothing is not counted', () => {
    const text = write(
      [
        opening,
        {
          heading: '工作',
          paragraphs: [
            titled('前言', PAPERS),
            { group: '{period}学习', paragraphs: [titled('甲', PAPERS), titled('乙', RATE), titled('丙', MONEY), { clauses: [PAPERS] }] },
            { group: '无事', paragraphs: [titled('丁', RATE)] },
            { group: '独一', paragraphs: [titled('戊', MONEY)] },
            titled('余项', PAPERS),
          ],
        },
      ],
      { 'm.papers': 1, 'm.money': 5 },
    );
    expect(lines(text)).toEqual([
      '', '2022年上半年，某林业局通报如下：',
      '一、工作', '（一）前言。形成材料1篇。',
      '（二）2022年上半年学习', '1.甲。形成材料1篇。', '2.丙。支出5.00元。', '形成材料1篇。',
      '（三）独一', '戊。支出5.00元。',
      '', '（四）余项。形成材料1篇。',
    ]);
    expect(headings(text)).toEqual([[1, ''], [1, '一、工作'], [2, '（二）2022年上半年学习'], [2, '（三）独一'], [2, '']]);
  });

  it('of problems are led in and numbered, the rest follows them; an unnamed unit is 本单位 in the text', () => {
    const groups = [{ group: '资产方面', trackers: ['meeting'] }, { group: '空', trackers: ['study'] }];
    const sections: SectionDefinition[] = [opening, { heading: '问题', problems: true, lead: '存在以下问题：', groups, none: '没有。' }, { heading: '打算', answers: true, groups: [{ group: '资产', others: true }], none: '' }];
    expect(lines(write(sections, {}, [risk('A-1', 2), risk('R-1', 3)], ''))).toEqual([
      '', '2022年上半年，本单位通报如下：',
      '一、问题', '存在以下问题：', '（一）资产方面', '1.资产管理不实。1件资产未落实到人。', '2.租金清收不及时。1笔租金未按月结清。',
      '二、打算', '（一）资产', '1.压实资产管理责任，逐件落实使用人。', '2.按月清收租金。',
    ]);
    expect(lines(write(sections, {}))).toEqual(['', '2022年上半年，某林业局通报如下：', '一、问题', '没有。']);
  });

  it('leave to the others the trackers that the report neither names nor speaks of', () => {
    if (!period) throw new Error('bad period');
    const trackers = definitions.trackers.map((tracker) => ({ ...tracker, narrative: [{ clauses: [{ text: `《${tracker.id}》`, figures: {} }] }] }));
    const [first, ...others] = trackers.filter(({ id }) => id !== 'meeting').map(({ id }) => id);
    const report: ReportDefinition = {
      id: 'r', label: { zh: '', en: '' }, title: '',
      sections: [{ heading: '工作', paragraphs: [{ clauses: [PAPERS] }, { group: '已列', paragraphs: [{ trackers: [first ?? ''] }] }, { group: '其他', paragraphs: [{ others: true }] }] }],
    };
    const figures = ['m.all', 'm.part', 'm.papers', 'm.money', 'm.rate'].map((id) => figure(id, 2));
    const text = narrate(report, { figures, findings: [], definitions: { ...definitions, trackers }, period, unitName: '' });
    expect(lines(text)).toEqual(['一、工作', '形成材料2篇。', '（一）已列', `《${first ?? ''}》。`, '（二）其他', ...others.map((id) => `《${id}》。`)]);
  });
});

it('never leaves a dangling mark or a programmer\'s word, whatever the figures', () => {
  const value = fc.oneof(fc.constant(undefined), fc.constant(null), fc.constant(0), fc.integer({ min: 1, max: 5 }), fc.double({ min: 0.001, max: 1e9, noNaN: true }));
  const findings = fc.array(fc.record({ code: fc.constantFrom('A-1', 'A-2', 'R-1'), row: fc.integer({ min: 2, max: 9 }), owner: fc.constantFrom(undefined, '甲', '乙'), amount: fc.constantFrom(undefined, 0, 3.5) }));
  const zero = fc.constantFrom<ClauseDefinition['zero'][]>(undefined, 'omit', 'print', { text: '暂无' });
  fc.assert(
    fc.property(fc.array(value, { minLength: 5, maxLength: 5 }), findings, zero, (values, found, policy) => {
      const clauses = [ALL, PAPERS, MONEY, RATE].map((clause) => ({ ...clause, ...(policy !== undefined && { zero: policy }) }));
      const given = Object.fromEntries(['m.all', 'm.part', 'm.papers', 'm.money', 'm.rate'].flatMap((id, index) => (values[index] === undefined ? [] : [[id, values[index]]])));
      const risks = found.map(({ code, row, owner, amount }) => risk(code, row, { ...(owner && { owner }), ...(amount !== undefined && { amount }) }));
      for (const line of lines(write([...paragraph(clauses), ...SECTIONS], given, risks))) {
        expect(line).not.toMatch(/[，。；、：][，。；、：]|^[，。；、：]|（）|undefined|NaN|null|Infinity|\{|\}/);
        if (!/^[一二三]、/.test(line)) expect(line).toMatch(/[^，；、：]。$/);
      }
    }),
  );
});
