import type { Definitions } from '../../src/engine/types';
import type { ChartDefinition } from '../../src/model/chart';
import type { Parameter } from '../../src/model/parameter';
import type { Rule } from '../../src/model/rule';
import type { LocalText } from '../../src/model/localText';
import type { Span } from '../../src/model/period';
import type { Severity } from '../../src/model/severity';
import type { Field, Indicator, Tracker } from '../../src/model/tracker';
import { conditionWords } from './conditionWords';
import { measureWords } from './measureWords';
import { messageExample } from './messageExample';
import { ruleSlots } from './ruleSlots';
import { table } from './table';
import { triggerWords } from './triggerWords';
import { createWriter, type Writer } from './Writer';

export const SEVERITY: Record<Severity, LocalText> = {
  error: { zh: '数据错误', en: 'error' },
  warning: { zh: '数据提示', en: 'warning' },
  risk: { zh: '风险', en: 'risk' },
};

const TYPES: Record<Field['type'], string> = { string: '文字 text', integer: '整数 whole number', number: '数字 number', boolean: '是/否 yes/no', date: '日期 date', yearmonth: '月份 month', year: '年度 year' };

/** Everything about one tracker, from its definition alone: Chinese first, English after it. */
export function trackerPage(tracker: Tracker, definitions: Definitions): string {
  const zh = createWriter(definitions, 'zh');
  const en = createWriter(definitions, 'en');
  const parts = [
    `# ${tracker.name}\n\n${tracker.label.en} · \`${tracker.id}\` · [全部台账 all trackers](README.md)`,
    natureText(tracker),
    `其他表名 other sheet names：${tracker.aliases.length === 0 ? '无 none' : tracker.aliases.join('、')}`,
    `## 栏目 Columns\n\n${table(['栏目 Column', '类型 Type', '必填 Required', '取值 Values', '单位 Unit', '其他写法 Other headers'], tracker.fields.map((field) => fieldRow(field, zh)))}`,
    keysText(tracker, zh, en),
    `## 规则 Rules\n\n各台账共用的检查见[共用代码](shared-codes.md)。The checks that all sheets share are [listed apart](shared-codes.md).`,
    ...tracker.rules.map((rule) => ruleText(rule, tracker, definitions.parameters, zh, en)),
    `## 指标 Indicators\n\n${table(['指标 Indicator', '单位 Unit', '怎样算 How it is computed'], tracker.indicators.map((indicator) => indicatorRow(indicator, zh, en)))}`,
    ...(tracker.charts && tracker.charts.length > 0 ? [`## 图表 Charts\n\n${table(['图 Chart', '单位 Unit', '分类 By', '系列 Series'], tracker.charts.map((chart) => chartRow(chart, zh, en)))}`] : []),
    ...(tracker.parameters && tracker.parameters.length > 0 ? [`## 参数 Parameters\n\n${table(['参数 Parameter', '默认 Default', '依据 Basis'], tracker.parameters.map(parameterRow))}`] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function chartRow({ title, unit, by, series }: ChartDefinition, zh: Writer, en: Writer): string[] {
  const sorted = 'every' in by ? SPANS[by.every] : `${by.label.zh}（${by.field}）<br>${by.label.en}`;
  const measured = series.map(({ label, measure, listed }) => `${label.zh} ${label.en}：${measureWords(measure, zh)}；${measureWords(measure, en)}${listed ? '（只列表 listed only）' : ''}`);
  return [`${title.zh}<br>${title.en}`, `${unit.zh}<br>${unit.en}`, sorted, measured.join('<br>')];
}

const SPANS: Record<Span, string> = { month: '月份<br>month', quarter: '季度<br>quarter', 'half-year': '半年<br>half-year', year: '年度<br>year' };

function natureText({ nature, dateField }: Tracker): string {
  if (nature === 'state') return `报告期末的状态${dateField === undefined ? '' : `，${dateField}晚于期末的不计`}。The state at the period's end${dateField === undefined ? '' : `; records with a later ${dateField} are left out`}.`;
  return `报告期内的记录，按${dateField ?? ''}归期。Records of the period, by ${dateField ?? ''}.`;
}

function fieldRow({ name, nameFrom, type, constraints = {}, unit, aliases = [], enumAliases }: Field, writer: Writer): string[] {
  const { required, requiredWhen, enum: words, minimum, exclusiveMinimum, maximum, past } = constraints;
  const bounds = [minimum === undefined ? '' : `≥ ${minimum}`, exclusiveMinimum === undefined ? '' : `> ${exclusiveMinimum}`, maximum === undefined ? '' : `≤ ${maximum}`, past ? '不晚于今天' : ''].filter((bound) => bound !== '');
  const also = Object.entries(enumAliases ?? {}).map(([other, word]) => `${other}→${word}`);
  const values = [...(words ? [words.join('、')] : []), ...bounds, ...(also.length > 0 ? [`也认 also：${also.join('、')}`] : [])].join('<br>');
  const needed = required ? '是 yes' : requiredWhen ? `${conditionWords(requiredWhen, writer)}时` : '';
  return [nameFrom ? `${name}<br>（表头随参数 header by parameter \`${nameFrom.parameter}\`）` : name, TYPES[type], needed, values, unit ?? '', aliases.join('、')];
}

function keysText({ primaryKey, foreignKeys = [] }: Tracker, zh: Writer, en: Writer): string {
  const lines = primaryKey ? [`- ${primaryKey.join('＋')}不得重复。${primaryKey.join(' + ')} must be unique. \`KEY-DUPLICATE\``] : [];
  for (const { field, reference, when } of foreignKeys) {
    const [chinese, english] = [when ? `${conditionWords(when, zh)}时，` : '', when ? ` where ${conditionWords(when, en)}` : ''];
    lines.push(`- ${chinese}${field}须见于${zh.sheet(reference.tracker)}的${reference.field}。${field} must stand under ${reference.field} of [${en.sheet(reference.tracker)}](${reference.tracker}.md)${english}. \`REF-MISSING\``);
  }
  return lines.join('\n');
}

function ruleText(rule: Rule, tracker: Tracker, parameters: readonly Parameter[], zh: Writer, en: Writer): string {
  const { code, severity, message, hint, basis, problem } = rule;
  const [chinese, english] = [zh, en].map((writer) => {
    const slots = ruleSlots(rule, tracker, writer);
    const say = (text: LocalText) => messageExample(writer.say(text), writer.language, slots);
    return { trigger: triggerWords(rule, writer), hint: say(hint), basis: say(basis), example: say(message) };
  });
  const named = JSON.stringify(rule);
  const used = parameters.filter(({ id }) => named.includes(`"${id}"`)).map((parameter) => `${parameter.label.zh}，默认${defaultText(parameter)}（\`${parameter.id}\`）`);
  return [
    `### ${code} · ${SEVERITY[severity].zh} ${SEVERITY[severity].en}`,
    '',
    `- 何时提示：${chinese?.trigger ?? ''}。`,
    `- 怎样处理：${chinese?.hint ?? ''}`,
    `- 依据：${chinese?.basis ?? ''}`,
    ...(used.length > 0 ? [`- 参数：${used.join('；')}`] : []),
    ...(problem ? [`- 写入文稿：${problem.title}`] : []),
    `- 示例：${chinese?.example ?? ''}`,
    '',
    `> When ${english?.trigger ?? ''}. ${english?.hint ?? ''} Basis: ${english?.basis ?? ''}.`,
    '>',
    `> Example: ${english?.example ?? ''}`,
  ].join('\n');
}

function indicatorRow({ id, label, unit, measure, partOf, requirement }: Indicator, zh: Writer, en: Writer): string[] {
  const more = [...(partOf === undefined ? [] : [`其中项，不大于 part of \`${partOf}\``]), ...(requirement ? [`要求：${requirement.label.zh} (${requirement.label.en})`] : [])];
  return [`${label.zh}<br>${label.en}<br>\`${id}\``, unit, [measureWords(measure, zh), measureWords(measure, en), ...more].join('<br>')];
}

function parameterRow(parameter: Parameter): string[] {
  const { id, label, basis } = parameter;
  return [`${label.zh}<br>${label.en}<br>\`${id}\``, defaultText(parameter), `${basis.zh}<br>${basis.en}`];
}

function defaultText(parameter: Parameter): string {
  return parameter.kind === 'words' ? parameter.default.join('、') : `${parameter.default}${parameter.unit.zh}`;
}
