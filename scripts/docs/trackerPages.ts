import type { Definitions } from '../../src/engine/types';
import { sharedCodesPage } from './sharedCodesPage';
import { table } from './table';
import { trackerPage } from './trackerPage';

/** File name under `docs/trackers` → text. The same definitions always give the same pages. */
export function trackerPages(definitions: Definitions): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', indexPage(definitions)],
    ['shared-codes.md', sharedCodesPage()],
    ...definitions.trackers.map((tracker) => [`${tracker.id}.md`, trackerPage(tracker, definitions)] as const),
  ]);
}

function indexPage({ trackers }: Definitions): string {
  const rows = trackers.map(({ id, name, label, section, fields, rules, indicators }) => [`[${name}](${id}.md)`, label.en, section.zh, String(fields.length), String(rules.length), String(indicators.length)]);
  const sum = (count: (tracker: Definitions['trackers'][number]) => number) => String(trackers.reduce((total, tracker) => total + count(tracker), 0));
  const total = ['合计 Total', '', '', sum(({ fields }) => fields.length), sum(({ rules }) => rules.length), sum(({ indicators }) => indicators.length)];
  return [
    '# 台账、规则和指标 Trackers, rules and indicators',
    '本目录由定义自动生成（`npm run docs`），请勿手工修改。These pages are generated from the definitions (`npm run docs`); do not edit them.',
    table(['台账 Tracker', '', '板块 Section', '栏目 Columns', '规则 Rules', '指标 Indicators'], [...rows, total]),
    '每张台账都做的检查见[共用代码](shared-codes.md)。The checks that every sheet gets: [shared codes](shared-codes.md).',
    '〈〉和 ‹› 中是示例里随数据变化的内容。What changes with the data stands in 〈〉 or ‹›.',
    '',
  ].join('\n\n').trimEnd() + '\n';
}
