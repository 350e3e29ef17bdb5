/** Own trackers and parameters in a real Chromium, on the genuine office.js. */
import { readFileSync } from 'node:fs';
import { SEEDLINGS, seedlingWorkbook } from '../support/seedlings';
import { type OpenWorkbench, useBench } from './openWorkbench';
import { violations } from './violations';

const words = {
  zh: {
    menu: '设置', own: /^自定义台账/, parameters: '校验参数', back: '返回', show: /^查看和导出/, save: '存为文件', remove: /^移除：/, confirm: '移除', none: '还没有自定义的台账或报告。',
    refused: '没有读入“坏的”：有 1 处要改', mistake: '第31行第39列 trackers[0].rules[1].kind', added: '已增加“苗木台账和出圃通报”：1 个台账、1 份报告', removed: '已移除“苗木台账和出圃通报”',
    checked: /刚刚校验/, stale: '设置已更改，请重新校验', recheck: /^重新校验/, reset: '全部恢复默认', search: '查找参数、规则或台账', parameter: /^苗木合格率下限/, range: /请填写 50 到 100 之间的数（%）/,
  },
  en: {
    menu: 'Settings', own: /^Own trackers/, parameters: 'Check parameters', back: 'Back', show: /^View and export/, save: 'Save as file', remove: /^Remove:/, confirm: 'Remove', none: 'No trackers or reports of your own yet.',
    refused: '“坏的” was not taken: 1 mistake', mistake: 'Line 31, column 39 trackers[0].rules[1].kind', added: 'Added “苗木台账和出圃通报”: 1 tracker, 1 report', removed: 'Removed “苗木台账和出圃通报”',
    checked: /checked just now/i, stale: 'Settings changed: check again', recheck: /^Check \d/, reset: 'Reset all', search: 'Find a parameter, rule or tracker', parameter: /^Least share of graded/, range: /Enter a number from 50 to 100/,
  },
};

const bench = useBench();

describe.each([
  ['zh', 320, 'light'],
  ['en', 450, 'dark'],
] as const)('in %s, with a pane of %i px, %s', (language, width, theme) => {
  const text = words[language];
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await bench.open(`?language=${language}&width=${width}&theme=${theme}`);
    await workbench.load('苗木.xlsx', seedlingWorkbook());
    await workbench.page.getByText('苗木台账').first().waitFor();
  });
  afterAll(() => workbench.close());

  const settings = async (entry: string | RegExp) => {
    await workbench.pane.getByRole('button', { name: text.menu, exact: true }).click();
    await workbench.pane.getByRole('menuitem', { name: entry }).click();
  };
  const give = (name: string, text: string) => workbench.pane.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const findings = async () => {
    const counts = await workbench.pane.locator('[aria-pressed]').allInnerTexts();
    return counts.map((count) => Number(/\d+/.exec(count)?.[0])).reduce((sum, count) => sum + count, 0);
  };
  const check = async () => {
    await workbench.press('CheckButton');
    await workbench.pane.getByText(text.checked).first().waitFor();
  };

  test('a file with a mistake is refused, with the place and what to do', async () => {
    await settings(text.own);
    await workbench.pane.getByText(text.none).waitFor();
    await give('坏的.json', SEEDLINGS.replace('"ratio"', '"ratoi"'));
    await workbench.pane.getByText(text.refused).first().waitFor();
    await workbench.pane.getByText(text.mistake).waitFor();
    expect(await violations(workbench.paneFrame())).toEqual([]);
  });

  test('the right one is taken, and the sheet is recognised', async () => {
    await give('好的.json', SEEDLINGS);
    await workbench.pane.getByText(text.added).first().waitFor();
    await workbench.pane.getByRole('button', { name: text.show }).waitFor();
    expect(await workbench.pane.getByText(text.refused).count()).toBe(0);
    expect(await violations(workbench.paneFrame())).toEqual([]);
    expect(await workbench.widths()).toEqual([width, width]);
  });

  test('what was loaded can be taken out again, as it was', async () => {
    await workbench.pane.getByRole('button', { name: text.show }).click();
    const file = await workbench.download(workbench.pane.getByRole('button', { name: text.save }));
    expect([file.suggestedFilename(), readFileSync(await file.path(), 'utf8')]).toEqual(['苗木台账和出圃通报.json', SEEDLINGS]);
  });

  let before = 0;
  test('a check finds what its rules say', async () => {
    await check();
    await workbench.pane.getByRole('treeitem').filter({ hasText: '苗木台账' }).first().waitFor();
    before = await findings();
    expect(before).toBeGreaterThanOrEqual(2);
  });

  test('a parameter outside its range is not kept, and the message says the range and the unit', async () => {
    await settings(text.parameters);
    await workbench.pane.getByRole('searchbox', { name: text.search }).fill('SEED-002');
    const field = workbench.pane.getByRole('textbox', { name: text.parameter });
    await field.fill('30');
    await field.blur();
    await workbench.pane.getByText(text.range).waitFor();
    expect(await violations(workbench.paneFrame())).toEqual([]);
  });

  test('a changed one makes the check out of date, and the next check goes by it', async () => {
    const field = workbench.pane.getByRole('textbox', { name: text.parameter });
    await field.fill('80');
    await field.press('Enter');
    await workbench.pane.getByText(text.stale).first().waitFor();
    await workbench.pane.getByRole('button', { name: text.recheck }).click();
    await workbench.pane.getByText(text.checked).first().waitFor();
    await workbench.pane.getByRole('button', { name: text.back }).click();
    expect(await findings()).toBe(before - 1);
  });

  test('reset, everything is as before', async () => {
    await settings(text.parameters);
    await workbench.pane.getByRole('button', { name: text.reset }).click();
    await workbench.pane.getByRole('button', { name: text.recheck }).click();
    await workbench.pane.getByText(text.checked).first().waitFor();
    await workbench.pane.getByRole('button', { name: text.back }).click();
    expect(await findings()).toBe(before);
  });

  test('removed, it is gone, after a word on what that means', async () => {
    await settings(text.own);
    await workbench.pane.getByRole('button', { name: text.remove }).click();
    const asking = workbench.pane.getByRole('group', { name: /苗木台账和出圃通报/ });
    expect(await asking.innerText()).toContain('苗木台账');
    await asking.getByRole('button', { name: text.confirm, exact: true }).click();
    await workbench.pane.getByText(text.removed).first().waitFor();
    await workbench.pane.getByText(text.none).waitFor();
  });

  test('nothing was asked of another server, and the browser has no complaint', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});
