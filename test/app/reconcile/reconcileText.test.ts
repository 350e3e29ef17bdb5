/** A text against the sample workbooks: what other periods tell, what a person said, what the results look like as a sheet. */
import { DEFAULT_SETTINGS, openCheck, type OpenCheck } from '../../../src/app';
import { bindPhrase } from '../../../src/app/reconcile/bindPhrase';
import { claimText } from '../../../src/app/reconcile/claimText';
import { correctedSentence } from '../../../src/app/reconcile/correctedSentence';
import { neighbourPeriods } from '../../../src/app/reconcile/neighbourPeriods';
import { reconciliationPlan } from '../../../src/app/reconcile/reconciliationPlan';
import { reconcileText } from '../../../src/app/reconcile/reconcileText';
import { sentenceAround } from '../../../src/app/reconcile/sentenceAround';
import type { Binding } from '../../../src/model/claim';
import { parseIsoDay } from '../../../src/model/day';
import { parsePeriod } from '../../../src/model/period';
import { definitions } from '../../../src/workbench/definitions';
import { loadSample, openExcel, SAMPLES } from '../../support/openExcel';
import { RIGHT, WRONG } from './texts';

const today = parseIsoDay('2022-07-05') ?? 0;
const period = (code: string) => {
  const found = parsePeriod(code);
  if (!found) throw new Error('bad test data');
  return found;
};
const opened = async (code: string): Promise<OpenCheck> => openCheck(openExcel(await loadSample(SAMPLES.clean)).port, definitions, { settings: DEFAULT_SETTINGS, today, period: period(code) });

let half: OpenCheck;
beforeAll(async () => {
  half = await opened('2022H1');
});

const judged = (text: string, bindings: readonly Binding[] = []) => reconcileText(half, definitions, text, bindings);
const verdicts = (text: string) => judged(text).claims.map(({ text: number, verdict, period: other }) => [number, verdict, ...(other === undefined ? [] : [other])].join(' '));

describe('other periods', () => {
  test('are those that a figure is most easily mistaken for, and none that is yet to come', () => {
    const codes = neighbourPeriods(period('2022H1'), today).map(({ code }) => code);
    expect(codes.slice(0, 2)).toEqual(['2022H2', '2021H2']);
    expect(['2022', '2021', '2022Q1', '2022Q2', '2022-01', '2022-06', '2022-07', '2021-12'].filter((code) => !codes.includes(code))).toEqual([]);
    expect(codes.filter((code) => ['2022H1', '2021H1', '2022-08', '2021-11'].includes(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(neighbourPeriods(period('2022Q1'), parseIsoDay('2022-03-31') ?? 0).filter(({ start }) => start > (parseIsoDay('2022-03-31') ?? 0))).toEqual([]);
  });

  test('several figures of the first quarter are told as such', async () => {
    const quarter = await opened('2022Q1');
    const [party, topics, met] = ['study.party-group', 'study.attendances', 'meeting.party-group'].map((id) => quarter.result.figures.find((figure) => figure.id === id)?.value ?? 0);
    expect(verdicts(`一、理论学习\n组织党组会议学习${party ?? ''}次，参学${topics ?? ''}人次。\n二、民主决策\n召开党组会议${met ?? ''}次。`)).toEqual([`${party ?? ''} other-period 2022Q1`, `${topics ?? ''} other-period 2022Q1`, `${met ?? ''} other-period 2022Q1`]);
  });

  test('one small number that some month has too is simply wrong', () => {
    for (const number of [3, 5, 7]) expect(verdicts(`召开党组会议${number}次。`)).toEqual([`${number} differs`]);
  });
});

describe('what a person says', () => {
  const odd = '栽植油茶苗木64件，全局共栽植。';
  test('binds a phrase, here and in the next text', () => {
    const [claim] = judged(odd).claims;
    if (!claim) throw new Error('no claim');
    const bindings = bindPhrase([], claim, 'asset.count');
    expect(judged(odd, bindings).claims.map(({ target, byHand, verdict }) => [target, byHand, verdict])).toEqual([['asset.count', true, 'agrees']]);
    expect(judged(odd.replace('64', '65'), bindings).claims.map(({ verdict }) => verdict)).toEqual(['differs']);
    expect(bindPhrase(bindings, claim, 'asset.value')).toEqual([{ phrase: bindings[0]?.phrase, target: 'asset.value' }]);
    expect(bindPhrase(bindings, claim, undefined)).toEqual([]);
  });
  test('leaves a phrase out', () => {
    const [claim] = judged(odd).claims;
    if (!claim) throw new Error('no claim');
    expect(judged(odd, bindPhrase([], claim, '')).claims).toEqual([]);
  });
});

describe('in words', () => {
  const told = (text: string, at: number, language: 'zh' | 'en' = 'zh') => {
    const reconciled = judged(text);
    const claim = reconciled.claims[at];
    if (!claim) throw new Error('no claim');
    return claimText(claim, reconciled, definitions, language);
  };
  test.each([
    ['what agrees needs no word', RIGHT, 0, { number: '14次', indicator: '党组会议学习', expected: '14 次', verdict: '一致', note: '' }],
    ['a measure word in brackets is told whole', '党组会：15（次）。', 0, { number: '15（次）', indicator: '党组会', expected: '15 次', verdict: '一致', note: '' }],
    ['how much too much', WRONG, 4, { number: '16次', indicator: '党组会', expected: '15 次', verdict: '不一致', note: '文稿比台账多 1 次，请核对后改正' }],
    ['how many times', WRONG, 10, { number: '5063.7万元', indicator: '资产原值', expected: '5,063,700.00 元', verdict: '量级疑误', note: '文稿是台账的 10 倍，请看小数点和“万”“亿”有没有写错' }],
    ['the number is right, the words about it are not', '党组会研究决策事项100余项。', 0, { number: '100余项', indicator: '党组会决策事项', expected: '100 项', verdict: '不一致', note: '数与台账相同，但前后的“余”“近”等字与它不合，请核对后改正' }],
    ['a right number that is said to be less', '召开党组会近15次。', 0, { number: '近15次', indicator: '党组会', expected: '15 次', verdict: '不一致', note: '数与台账相同，但前后的“余”“近”等字与它不合，请核对后改正' }],
    ['what is hidden', WRONG, 7, { number: '**人次', indicator: '谈心谈话', expected: '46 人次', verdict: '脱敏', note: '数字已遮盖，不能核对' }],
  ])('%s', (_, text, at, expected) => expect(told(text, at)).toEqual(expected));
  test('in English', () => expect(told(WRONG, 4, 'en')).toEqual({ number: '16次', indicator: 'Party group meetings', expected: '15 次', verdict: 'Differs', note: 'The text has 1 次 more than the workbook; look into it and correct it' }));

  test('the sentence with the figure put right', () => {
    const reconciled = judged(WRONG);
    const corrected = [4, 10, 0].map((at) => {
      const claim = reconciled.claims[at];
      const target = claim && reconciled.targets.get(claim.target ?? '');
      return claim && target && correctedSentence(claim, target, WRONG);
    });
    expect(corrected).toEqual(['召开党组会议15次，研究决策事项100项；', '登记固定资产64件，资产原值506.37万元。', undefined]);
  });

  test.each([
    ['where the number is right, without the word behind it', '党组会研究决策事项100余项。', '党组会研究决策事项100项。'],
    ['without the word before it', '党组会研究决策事项近100项。', '党组会研究决策事项100项。'],
    ['in a list, where the measure word stands before', '会议次数：党组会17、局长办公会9。', '会议次数：党组会15、局长办公会9。'],
    ['in brackets', '党组会：17（次）。', '党组会：15次。'],
    ['in the scale of its list', '固定资产（万元）：资产原值516。', '固定资产（万元）：资产原值506.37。'],
  ])('the sentence put right: %s', (_, text, expected) => {
    const reconciled = judged(text);
    const [claim] = reconciled.claims;
    const target = claim && reconciled.targets.get(claim.target ?? '');
    expect(claim && target && correctedSentence(claim, target, text)).toBe(expected);
  });

  test.each([
    ['between full stops', '一。召开14次，共2项。三。', 4, { from: 2, sentence: '召开14次，共2项。' }],
    ['between lines', '题目\r\n　　召开14次\r\n落款', 8, { from: 6, sentence: '召开14次' }],
    ['the whole text', '召开14次', 2, { from: 0, sentence: '召开14次' }],
  ])('the sentence around a number: %s', (_, text, start, expected) => expect(sentenceAround(text, start, start + 2)).toEqual(expected));
});

test('核对结果 has a line for each figure, in the order of the text, that leads to its rows', () => {
  const plan = reconciliationPlan(judged(WRONG), definitions, { language: 'zh', now: '2022-07-05 09:30', source: '报告.docx' });
  expect([plan.kind, plan.name, plan.rows[0]?.[0], plan.rows[1]?.[0]]).toEqual(['reconciliation', '核对结果', '文稿核对结果（2022年上半年）', '文稿：报告.docx　不一致 1、量级疑误 1、无法对应 1、脱敏 1、一致 8　核对时间：2022-07-05 09:30']);
  expect(plan.rows[2]).toEqual(['序号', '文稿原文', '数字', '指标', '文稿数', '台账数', '结论', '说明', '数据来源']);
  expect(plan.rows[7]).toEqual([5, '召开党组会议16次，研究决策事项100项；', '16次', '党组会', 16, 15, '不一致', '文稿比台账多 1 次，请核对后改正', { formula: `HYPERLINK("#'会议台账'!A3:J3","会议台账 15 行")` }]);
  expect(plan.rows.at(-1)?.slice(2)).toEqual(['3万株', '', 30_000, null, '无法对应', '没有认出说的是哪项指标，请指定，或标为“不是指标”', null]);
  expect([plan.rows.length, plan.filter, plan.print.titleRows]).toEqual([15, { firstRow: 3, firstColumn: 1, lastRow: 15, lastColumn: 9 }, { first: 3, last: 3 }]);
});

test('a text without figures makes a sheet that says so', () => {
  const plan = reconciliationPlan(judged('同志们：'), definitions, { language: 'en', now: '2022-07-05 09:30', source: '' });
  expect([plan.rows.length, plan.rows[1]?.[0], plan.rows[3]?.[0], plan.filter]).toEqual([4, 'Text: pasted      Checked: 2022-07-05 09:30', 'The text has no figure that can be checked', undefined]);
});

test('a very long sentence is cut around its figure', () => {
  const long = `${'为进一步加强和改进工作，'.repeat(20)}召开党组会议16次，${'认真研究，'.repeat(40)}。`;
  const cell = reconciliationPlan(judged(long), definitions, { language: 'zh', now: '', source: '' }).rows[3]?.[1];
  expect(cell).toMatch(/^….*召开党组会议16次.*…$/);
  expect(typeof cell === 'string' ? cell.length : 0).toBeLessThanOrEqual(162);
});
