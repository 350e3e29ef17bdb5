import { readdirSync, readFileSync } from 'node:fs';
import { trackerPages } from '../../scripts/docs/trackerPages';
import { definitions } from '../../src/workbench/definitions';

const folder = 'docs/trackers';
const pages = trackerPages(definitions);

it('the pages in the repository are those that the definitions give: run `npm run docs`', () => {
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  const stale = [...pages].filter(([name, text]) => readFileSync(`${folder}/${name}`, 'utf8') !== text).map(([name]) => name);
  expect(stale).toEqual([]);
});

it.each([...pages])('%s reads without a programmer\'s word', (_, text) => {
  expect(text).not.toMatch(/undefined|\[object|NaN|\{|\}|, (select|plural),/);
});

it('each rule says when, how to put it right and why', () => {
  const text = [...pages.values()].join('\n');
  const silent = definitions.trackers.flatMap(({ rules }) => rules).filter(({ code }) => !new RegExp(`### ${code} .+\\n\\n- 何时提示：.{4,}。\\n- 怎样处理：.{4,}\\n- 依据：.{4,}\\n`).test(text));
  expect(silent.map(({ code }) => code)).toEqual([]);
});

it('every code, column, indicator and parameter stands on its tracker\'s page', () => {
  for (const { id, fields, rules, indicators, parameters = [] } of definitions.trackers) {
    const text = pages.get(`${id}.md`) ?? '';
    const names = [...fields.map(({ name }) => name), ...rules.map(({ code }) => code), ...indicators.map((indicator) => indicator.id), ...parameters.map((parameter) => parameter.id)];
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  }
});
