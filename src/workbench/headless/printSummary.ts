import { describeFinding, type CheckResult } from '../../app';
import { plainText } from '../../app/exports';
import { changeOf } from '../../engine/change';
import type { Definitions } from '../../engine/types';
import { cellAddress, quoteSheet } from '../../model/cell';
import { isoDay } from '../../model/day';
import type { Figure } from '../../model/figure';
import type { Finding } from '../../model/finding';
import type { Language } from '../../model/localText';
import type { Severity } from '../../model/severity';

const WORDS = {
  zh: {
    period: '期间', unit: '单位', trackers: '台账', records: '条记录', notTaken: '未采用的工作表', missing: '缺少的台账', figures: '指标', findings: '问题', draft: '文稿',
    none: '没有发现问题', before: '上年同期', marks: { open: '（', joint: '，', close: '）' }, more: (n: number) => `……另有 ${n} 项，见问题清单或 JSON`, noFigure: '—',
    severity: { error: '错误', risk: '风险', warning: '提示' } satisfies Record<Severity, string>,
  },
  en: {
    period: 'Period', unit: 'Unit', trackers: 'Trackers', records: 'records', notTaken: 'Sheets not taken', missing: 'Trackers missing', figures: 'Figures', findings: 'Findings', draft: 'Draft',
    none: 'Nothing found', before: 'year before', marks: { open: '(', joint: ', ', close: ')' }, more: (n: number) => `… and ${n} more; see 问题清单 or the JSON`, noFigure: '—',
    severity: { error: 'error', risk: 'risk', warning: 'warning' } satisfies Record<Severity, string>,
  },
};

/** Findings printed in full; the rest stand in the result workbook and the JSON. */
const PRINTED = 40;

/** What a person reads in the terminal. */
export function printSummary(result: CheckResult, definitions: Definitions, language: Language): string {
  const words = WORDS[language];
  const lines: string[] = [];
  lines.push(`${words.period}  ${result.period.label[language]}（${isoDay(result.period.start)} – ${isoDay(result.period.end)}）`);
  if (result.unitName !== '') lines.push(`${words.unit}  ${result.unitName}`);

  lines.push('', words.trackers);
  for (const { sheet, records } of result.trackers) lines.push(`  ${pad(sheet, 24)}${String(records).padStart(7)} ${words.records}`);
  if (result.missing.length > 0) {
    const names = new Map(definitions.trackers.map((tracker) => [tracker.id, tracker.name]));
    lines.push(`  ${words.missing}: ${result.missing.map((id) => names.get(id) ?? id).join('、')}`);
  }
  const others = result.notTaken.filter((sheet) => sheet.why !== 'own');
  if (others.length > 0) lines.push(`  ${words.notTaken}: ${notTakenText(others, language)}`);

  lines.push('', words.figures);
  for (const tracker of definitions.trackers) {
    for (const indicator of tracker.indicators) {
      const figure = result.figures.find(({ id }) => id === indicator.id);
      if (!figure || figure.reason === 'tracker-missing') continue;
      const value = figure.value === null ? words.noFigure : `${figure.approximate ? '≈ ' : ''}${shown(figure.value, figure.unit)}`;
      lines.push(`  ${pad(tracker.name, 16)}${pad(indicator.label[language], 36)}${value.padStart(16)} ${compared(figure, words.before, words.marks)}`.trimEnd());
    }
  }

  const counts = (['error', 'risk', 'warning'] as const).map((severity) => `${words.severity[severity]} ${result.findings.filter((finding) => finding.severity === severity).length}`);
  lines.push('', `${words.findings}  ${counts.join('  ')}`);
  if (result.findings.length === 0) lines.push(`  ${words.none}`);
  for (const finding of result.findings.slice(0, PRINTED)) {
    const { message } = describeFinding(finding, definitions, language);
    lines.push(`  ${pad(words.severity[finding.severity], 8)}${pad(finding.code, 18)}${pad(place(finding), 22)} ${message}`);
  }
  if (result.findings.length > PRINTED) lines.push(`  ${words.more(result.findings.length - PRINTED)}`);

  lines.push('', words.draft, plainText(result.report));
  return `${lines.join('\n')}\n`;
}

/** `次  （上年同期 11，+3）`; of approximate figures no change. */
function compared(figure: Figure, before: string, { open, joint, close }: { open: string; joint: string; close: string }): string {
  const { unit, previous } = figure;
  if (!previous) return unit;
  const difference = changeOf(figure)?.difference;
  const sign = difference === undefined || difference === 0 ? '±' : difference > 0 ? '+' : '-';
  const change = difference === undefined ? '' : `${joint}${sign}${shown(Math.abs(difference), unit)}`;
  return `${pad(unit, 5)}${open}${before} ${previous.approximate ? '≈ ' : ''}${shown(previous.value, unit)}${change}${close}`;
}

const place = ({ at }: Finding) => (at ? `${quoteSheet(at.sheet)}!${cellAddress(at)}` : '');

function shown(value: number, unit: string): string {
  const decimals = unit === '元' ? 2 : unit === '%' ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** `Sheet2（不是台账）、2021年学习台账（属于其他年度）` */
export function notTakenText(sheets: CheckResult['notTaken'], language: Language): string {
  const named = new Map(sheets.map(({ sheet, why }) => [sheet, reason(why, language)]));
  return [...named].map(([sheet, why]) => (language === 'zh' ? `${sheet}（${why}）` : `${sheet} (${why})`)).join(language === 'zh' ? '、' : ', ');
}

function reason(why: CheckResult['notTaken'][number]['why'], language: Language): string {
  const reasons: Record<typeof why, { zh: string; en: string }> = {
    unknown: { zh: '不是台账', en: 'not a tracker' },
    empty: { zh: '空表', en: 'empty' },
    own: { zh: '本工具生成', en: 'made by this tool' },
    'no-header': { zh: '没有找到表头', en: 'no header found' },
    like: { zh: '列像台账而名称不像，需要指定', en: 'columns fit a tracker, the name does not: must be chosen' },
    ambiguous: { zh: '与另一张表重名，需要选定', en: 'another sheet answers to the same tracker: must be chosen' },
    'other-year': { zh: '属于其他年度', en: 'of another year' },
    excluded: { zh: '已指定不采用', en: 'excluded by choice' },
  };
  return reasons[why][language];
}

/** Pads by columns of a terminal: Chinese characters take two. */
export function pad(text: string, width: number): string {
  let columns = 0;
  for (const character of text) columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1;
  return text + ' '.repeat(Math.max(1, width - columns));
}
