import { IntlMessageFormat } from 'intl-messageformat';
import type { Finding } from '../../src/model/finding';
import { composeDefinitions } from '../../src/engine/composeDefinitions';
import { definitionMistakes } from '../../src/engine/definitions';
import { sentenceSlots } from '../../src/engine/definitions/sentenceSlots';
import { cellAddress } from '../../src/model/cell';
import type { ClauseDefinition } from '../../src/model/report';
import type { Rule } from '../../src/model/rule';
import { reports } from '../../src/reports';
import { trackers } from '../../src/trackers';
import { ruleCases } from './cases';
import { further1Codes, further1Indicators } from './further1Contract';
import { further2Codes, further2Indicators } from './further2Contract';
import { numbered } from './numbered';
import { findingsOf } from './ruleCases';

const rules: readonly (readonly [string, Rule])[] = trackers.flatMap((tracker) => tracker.rules.map((rule) => [rule.code, rule] as const));
const codes = rules.map(([code]) => code);
const { parameters } = composeDefinitions(trackers, []);

describe('definitions', () => {
  test.each(trackers.map((tracker) => [tracker.id, tracker] as const))('%s survives JSON', (_, tracker) => {
    expect(JSON.parse(JSON.stringify(tracker))).toEqual(tracker);
  });

  test('parameters survive JSON', () => {
    expect(JSON.parse(JSON.stringify(parameters))).toEqual(parameters);
  });

  test('codes and ids that the contract has, in its order', () => {
    expect(codes).toEqual([
      ...numbered('STUDY', 7), ...numbered('MEET', 7), ...numbered('TALK', 6), ...numbered('ROST', 2), ...numbered('BRANCH', 2), ...numbered('ASSET', 7), ...numbered('LEASE', 7),
      ...numbered('FUND', 9), ...numbered('PROJ', 2),
      ...further1Codes, ...further2Codes,
    ]);
    expect(trackers.map(({ id, indicators }) => [id, indicators.map((indicator) => `${indicator.id.split('.')[1] ?? ''} ${indicator.unit}`)])).toEqual([
      ['study', ['party-group 次', 'first-topic 次', 'center-group 次', 'center-group-discussed 次', 'staff-meeting 次', 'branch 次', 'law 部', 'warning-education 次', 'papers 篇', 'attendances 人次', 'attendance-rate %']],
      ['meeting', ['party-group 次', 'party-group-decisions 项', 'party-committee 次', 'director-office 次', 'director-office-decisions 项', 'standing 次', 'three-major 项', 'discipline-present 次', 'discipline-present-rate %', 'democratic-life 次', 'organisation-life 次']],
      ['talk', ['heart 人次', 'heart-coverage %', 'prevention 人次', 'prevention-coverage %', 'integrity 人次', 'pre-appointment 人', 'reminder 人次', 'leaders 名', 'recorded-rate %']],
      ['roster', ['staff 人', 'members 名', 'cadres 名', 'files 份', 'appointed 名']],
      ['branch', ['count 个', 'members 名', 'staffed 个']],
      ['fixed-asset', ['count 件', 'value 元', 'unassigned 件', 'unassigned-value 元', 'assigned-rate %', 'idle 件', 'leased 件', 'not-inventoried 件', 'shortage 件']],
      ['lease', ['contracts 份', 'due 元', 'received 元', 'arrears 元', 'arrears-count 笔', 'collection-rate %']],
      ['research-fund', ['amount 元', 'vouchers 笔', 'survey-amount 元', 'survey-vouchers 笔', 'travel-amount 元', 'suspected-vouchers 笔', 'suspected-amount 元', 'duplicate-vouchers 笔', 'over-budget-projects 个']],
      ['project', ['count 个', 'budget 元', 'execution-rate %', 'pledged 个']],
      ...further1Indicators, ...further2Indicators,
    ]);
  });

  test('have no mistake that a user’s own would be refused for: every id once, and nothing named that is not there', () => {
    expect(definitionMistakes({ trackers, reports }, { trackers: [], parameters: [], reports: [] })).toEqual([]);
  });

  test.each(trackers.map((tracker) => [tracker.id, tracker] as const))('the narrative of %s cites each of its indicators, and no other', (_, { narrative = [], indicators }) => {
    const cited = narrative.flatMap(({ clauses }) => clauses.flatMap(citedBy));
    expect([...new Set(cited)].sort()).toEqual(indicators.map(({ id }) => id).sort());
  });

  test('every risk, and nothing but a risk, has a problem to report', () => {
    expect(rules.filter(([, { severity, problem }]) => (severity === 'risk') !== (problem !== undefined)).map(([code]) => code)).toEqual([]);
  });

  test('every parameter is used', () => {
    const text = JSON.stringify(trackers);
    expect(parameters.filter(({ id }) => !text.includes(`"${id}"`)).map(({ id }) => id)).toEqual([]);
  });
});

describe('cases', () => {
  test('every declared code has a failing and a passing case, and no case another code', () => {
    const failing = new Set(ruleCases.filter(({ found }) => found.length > 0).map(({ code }) => code));
    const passing = new Set(ruleCases.filter(({ found }) => found.length === 0).map(({ code }) => code));
    expect([...failing].sort()).toEqual([...codes].sort());
    expect([...passing].sort()).toEqual([...codes].sort());
  });
});

describe('sentences', () => {
  const found = new Map<string, Finding[]>();
  for (const finding of ruleCases.flatMap(findingsOf)) found.set(finding.code, [...(found.get(finding.code) ?? []), finding]);

  // What a user's own sentences may name is read from this list.
  test.each(rules)('%s reports the values that sentences of its kind may name', (code, rule) => {
    const told = ['sheet', 'cell', 'field', 'received', 'expected', 'filled'];
    const named = sentenceSlots(rule).filter((slot) => !told.includes(slot)).sort();
    for (const { values } of found.get(code) ?? []) {
      const reported = Object.keys(values).sort();
      // A column that is not there has no values but this one.
      if (values['column'] === 'missing') expect(named).toEqual(expect.arrayContaining(reported));
      else expect(reported).toEqual(named);
    }
  });

  test.each(rules)('%s speaks both languages with the values that its check reports', (code, rule) => {
    const findings = found.get(code) ?? [];
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      const { at, field = '', received, expected, values } = finding;
      const slots = { sheet: at?.sheet ?? '', cell: at ? cellAddress(at) : '', field, received, expected, ...values };
      for (const text of [rule.message, rule.hint, rule.basis]) {
        for (const [language, sentence] of [['zh', text.zh], ['en', text.en]] as const) {
          const said = String(new IntlMessageFormat(sentence, language).format(slots));
          expect(said).not.toMatch(/[{}]|undefined|NaN|（）|\(\)|“”| {2}/);
          expect(said.length).toBeGreaterThan(3);
        }
      }
      expect(new IntlMessageFormat(rule.message.zh, 'zh').format(slots)).toMatch(new RegExp(`^${slots.sheet} ${slots.cell}：.+。$`));
      expect(rule.hint.zh).toMatch(/。$/);
    }
  });
});

function citedBy({ figures, parts = [] }: ClauseDefinition): string[] {
  return [...Object.values(figures), ...parts.flatMap(citedBy)];
}
