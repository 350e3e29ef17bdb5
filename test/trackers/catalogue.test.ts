import { IntlMessageFormat } from 'intl-messageformat';
import type { Condition, NumberOrParameter } from '../../src/model/condition';
import type { Finding } from '../../src/model/finding';
import { composeDefinitions } from '../../src/engine/composeDefinitions';
import { cellAddress } from '../../src/model/cell';
import type { ClauseDefinition } from '../../src/model/report';
import type { Rule } from '../../src/model/rule';
import type { Measure } from '../../src/model/measure';
import type { Tracker } from '../../src/model/tracker';
import { trackers } from '../../src/trackers';
import { ruleCases } from './cases';
import { further1Codes, further1Indicators } from './further1Contract';
import { further2Codes, further2Indicators } from './further2Contract';
import { numbered } from './numbered';
import { findingsOf } from './ruleCases';

const rules: readonly (readonly [string, Rule])[] = trackers.flatMap((tracker) => tracker.rules.map((rule) => [rule.code, rule] as const));
const codes = rules.map(([code]) => code);
const trackersById = new Map<string, Tracker>(trackers.map((tracker) => [tracker.id, tracker]));
const { parameters } = composeDefinitions(trackers, []);

describe('definitions', () => {
  test.each(trackers.map((tracker) => [tracker.id, tracker] as const))('%s survives JSON', (_, tracker) => {
    expect(JSON.parse(JSON.stringify(tracker))).toEqual(tracker);
  });

  test('parameters survive JSON', () => {
    expect(JSON.parse(JSON.stringify(parameters))).toEqual(parameters);
  });

  test.each([
    ['tracker ids', trackers.map(({ id }) => id)],
    ['sheet names and their aliases', trackers.flatMap(({ name, aliases }) => [name, ...aliases])],
    ['rule codes', codes],
    ['indicator ids', trackers.flatMap(({ indicators }) => indicators.map(({ id }) => id))],
    ['parameter ids', parameters.map(({ id }) => id)],
    ...trackers.map(({ id, fields }) => [`headers of ${id}`, fields.flatMap(({ name, aliases = [] }) => [name, ...aliases])] as const),
  ] as [string, readonly string[]][])('%s are unique', (_, names) => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
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

  test.each(trackers.map((tracker) => [tracker.id, tracker] as const))('%s names only trackers, fields, words, rules and parameters that there are', (_, tracker) => {
    expect(strayNames(tracker)).toEqual([]);
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

function strayNames(tracker: Tracker): string[] {
  const stray: string[] = [];
  const field = (id: string, name: string) => {
    if (!trackersById.get(id)?.fields.some((each) => each.name === name)) stray.push(`${id}.${name}`);
  };
  const number = (value: NumberOrParameter | undefined) => {
    if (typeof value === 'object' && !parameters.some(({ id, kind }) => id === value.parameter && kind === 'number')) stray.push(value.parameter);
  };
  const code = (each: string) => {
    if (!codes.includes(each)) stray.push(each);
  };
  const condition = (id: string, each: Condition | undefined): void => {
    if (each === undefined) return;
    if ('all' in each || 'any' in each) {
      for (const part of 'all' in each ? each.all : each.any) condition(id, part);
      return;
    }
    if ('flagged' in each) {
      each.flagged.forEach(code);
      return;
    }
    field(id, each.field);
    const words = trackersById.get(id)?.fields.find(({ name }) => name === each.field)?.constraints?.enum;
    const listed = 'in' in each ? each.in : 'notIn' in each ? each.notIn : [];
    if (words) stray.push(...listed.map(String).filter((word) => !words.includes(word)));
    if ('belowField' in each) field(id, each.belowField);
    if ('staleMonths' in each) number(each.staleMonths);
    if ('foundIn' in each) {
      field(each.foundIn.tracker, each.foundIn.field);
      condition(each.foundIn.tracker, each.foundIn.where);
    }
    if ('since' in each) {
      field(id, each.since.key);
      field(each.since.tracker, each.since.match);
      field(each.since.tracker, each.since.field);
    }
  };
  const measure = (id: string, each: Measure): void => {
    if (each.aggregate === 'rate') {
      measure(id, each.part);
      measure(id, each.whole);
      return;
    }
    const source = each.tracker ?? id;
    if ('field' in each) field(source, each.field);
    if (each.aggregate === 'mean-days') for (const name of [each.from, each.to]) field(source, name);
    if (each.aggregate === 'sum' && each.minus !== undefined) field(source, each.minus);
    condition(source, each.where);
  };

  if (tracker.dateField !== undefined) field(tracker.id, tracker.dateField);
  for (const name of tracker.primaryKey ?? []) field(tracker.id, name);
  for (const key of tracker.foreignKeys ?? []) {
    field(tracker.id, key.field);
    field(key.reference.tracker, key.reference.field);
    condition(tracker.id, key.when);
  }
  for (const { constraints, enumAliases = {} } of tracker.fields) {
    condition(tracker.id, constraints?.requiredWhen);
    stray.push(...Object.values(enumAliases).filter((word) => !constraints?.enum?.includes(word)));
  }
  for (const rule of tracker.rules) {
    // Where the finding stands decides whose amount and owner it has.
    const stands = rule.kind === 'coverage' ? rule.of.tracker : rule.kind === 'limit' ? rule.group.tracker : tracker.id;
    for (const name of [rule.amount, rule.amountMinus, rule.owner]) if (name !== undefined) field(stands, name);
    condition(tracker.id, rule.where);
    ruleNames(rule).forEach((name) => field(tracker.id, name));
    if (rule.kind === 'coverage') {
      for (const side of [rule.of, rule.by]) {
        field(side.tracker, side.field);
        condition(side.tracker, side.where);
      }
    }
    if (rule.kind === 'share') condition(tracker.id, rule.part);
    if (rule.kind === 'split') for (const bound of [rule.withinDays, rule.ceiling]) number(bound);
    if (rule.kind === 'holidays') number(rule.withinDays);
    if (rule.kind === 'frequency' || rule.kind === 'ratio' || rule.kind === 'share') number(rule.atLeast);
    if (rule.kind === 'weekday') number(rule.weekday);
    if (rule.kind === 'equation') number(rule.tolerance);
    if (rule.kind === 'overdue') number('days' in rule.within ? rule.within.days : rule.within.months);
    if (rule.kind === 'misclassified' && !parameters.some(({ id, kind }) => id === rule.words && kind === 'words')) stray.push(rule.words);
    if (rule.kind === 'agreesWith') {
      if ('count' in rule) {
        field(rule.count.tracker, rule.count.match);
        condition(rule.count.tracker, rule.count.where);
      } else if ('value' in rule) {
        for (const name of [rule.value.match, rule.value.field]) field(rule.value.tracker, name);
      } else {
        measure(tracker.id, rule.totals.own);
        measure(tracker.id, rule.totals.other);
        field(rule.totals.at.tracker, rule.totals.at.field);
      }
    }
    if (rule.kind === 'limit') {
      field(rule.group.tracker, rule.group.match);
      field(rule.group.tracker, rule.ceiling);
    }
    if (rule.kind === 'withinInterval') for (const name of [rule.from, rule.to]) field(rule.in?.tracker ?? tracker.id, name);
  }
  for (const { id, measure: each, partOf, requirement } of tracker.indicators) {
    measure(tracker.id, each);
    if (partOf !== undefined && !trackers.some(({ indicators }) => indicators.some((indicator) => indicator.id === partOf))) stray.push(`${id} ⊂ ${partOf}`);
    if (requirement && 'rule' in requirement) code(requirement.rule);
    if (requirement && 'atLeast' in requirement) number(requirement.atLeast);
    if (requirement && 'atMost' in requirement) number(requirement.atMost);
  }
  return stray;
}

/** Fields of the rule's own tracker that it names. */
function ruleNames(rule: Rule): string[] {
  switch (rule.kind) {
    case 'required': case 'flag': case 'weekday': case 'misclassified': case 'withinInterval':
      return [rule.field];
    case 'requiredWhen':
      return rule.need.map(({ field }) => field);
    case 'differs': case 'dateOrder':
      return [...rule.fields];
    case 'lessOrEqual':
      return [rule.left, rule.right];
    case 'duplicate':
      return [...rule.fields, ...(rule.under === undefined ? [] : [rule.under])];
    case 'equation':
      return [rule.result, ...rule.plus, ...(rule.minus ?? [])];
    case 'frequency':
      return [rule.field, ...(rule.each ? [rule.each.field] : []), ...(rule.per ? [rule.per.field] : [])];
    case 'coverage':
      return [];
    case 'overlap':
      return [rule.who, rule.from, rule.to, ...(rule.same === undefined ? [] : [rule.same])];
    case 'overdue':
      return [rule.at, ...(rule.owed === undefined ? [] : [rule.owed]), ...[rule.from, rule.to].flatMap((point) => (typeof point === 'string' ? [] : 'field' in point ? [point.field] : [point.monthEnd]))];
    case 'gap':
      return [rule.month, rule.group, rule.from, rule.to];
    case 'ratio':
      return [rule.part, rule.whole];
    case 'limit':
      return [rule.sum, rule.date, rule.group.field];
    case 'agreesWith':
      return [rule.field, ...('count' in rule ? [rule.count.key] : 'value' in rule ? [rule.value.key] : [])];
    case 'split':
      return [rule.sum, rule.date, ...rule.group];
    case 'holidays':
      return [rule.field, rule.node];
    case 'share':
      return [rule.field];
    case 'sequence':
      return [rule.field, ...rule.group];
  }
}
