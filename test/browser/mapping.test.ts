/** Saying what a sheet, a column and a word are, in a real Chromium: by mouse and by keyboard, in both languages. */
import { trackers } from '../../src/trackers';
import { emptySheet } from '../../src/workbench/host';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { studyWorkbook } from '../support/studySheet';
import { type OpenWorkbench, useBench } from './openWorkbench';
import { violations } from './violations';

const words = {
  zh: {
    isMeeting: '就是会议台账', meetingWhy: /^表名中有“会议”；有它 \d+ 列中的 \d+ 列：日期、会议类型/, which: '“学习台账”的哪一列是“日期”？', isColumn: '就是 A 列“办理日”',
    columnWhy: '表头“办理日”与“日期”意思相近；前 3 个值都是日期；如 2022-02-11、2022-03-11', check: /^校验 2 个台账$/, missing: /表头中没有找到必需的列“日期”/, kept: '已记住：“办理日”就是“日期”',
    unknown: /“集体学习”不在规定的选项中/, own: '“集体学习”是本单位的叫法？', means: '就是“支部集中学习”', bound: '已记住：“集体学习”就是“支部集中学习”', menu: '设置', page: '列对应', found: /^学习台账 · 认出 6 \/ 13 列$/,
    whichDate: '哪一列是“日期”？', remove: '移除：集体学习', stale: '设置已更改，请重新校验', none: /^还没有。填写的词/, auto: '自动识别',
  },
  en: {
    isMeeting: 'It is 会议台账', meetingWhy: /^Its name has “会议”; it has \d+ of the \d+ columns: 日期, 会议类型/, which: 'Which column of “学习台账” is “日期”?', isColumn: 'It is column A “办理日”',
    columnWhy: 'The header “办理日” means much the same as “日期”; dates in 3 of 3 cells; such as 2022-02-11, 2022-03-11', check: /^Check 2 trackers$/, missing: /required column “日期” was not found/, kept: 'Kept: “办理日” is “日期”',
    unknown: /“集体学习” is not one of the words allowed/, own: 'Is “集体学习” your own word for one of them?', means: 'It means “支部集中学习”', bound: 'Kept: “集体学习” means “支部集中学习”', menu: 'Settings', page: 'Columns', found: /^学习台账 · 6 of 13 columns$/,
    whichDate: 'Which column is “日期”?', remove: 'Remove: 集体学习', stale: 'Settings changed: check again', none: /^None yet\. Where a cell/, auto: 'Automatic',
  },
};

/** A study sheet with a header and a word that nobody knows, and minutes of meetings under a name that nobody knows. */
function unknownWorkbook(): StoredWorkbook {
  const workbook = studyWorkbook();
  const minutes = emptySheet('s2', '局里开的会议纪要汇编');
  const fields = trackers.find(({ id }) => id === 'meeting')?.fields ?? [];
  minutes.rows = [fields.map(({ name }) => ({ value: name }))];
  workbook.sheets.push(minutes);
  return workbook;
}

const bench = useBench();

async function openUnknown(query: string): Promise<OpenWorkbench> {
  const workbench = await bench.open(query);
  await workbench.load('学习.xlsx', unknownWorkbook());
  await workbench.pane.getByText('局里开的会议纪要汇编').first().waitFor();
  return workbench;
}

describe.each([
  ['zh', 450, 'light'],
  ['en', 320, 'contrast'],
] as const)('in %s, with a pane of %i px, %s', (language, width, theme) => {
  const text = words[language];
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openUnknown(`?language=${language}&width=${width}&theme=${theme}`);
  });
  afterAll(() => workbench.close());
  const fits = async () => {
    expect(await workbench.widths()).toEqual([width, width]);
    expect(await violations(workbench.paneFrame())).toEqual([]);
  };

  test('the pane asks before anything is checked, with the best guess and the reason for it', async () => {
    const { pane } = workbench;
    const meeting = pane.getByRole('button', { name: text.isMeeting });
    await meeting.waitFor();
    expect(await meeting.getAttribute('aria-describedby').then((id) => pane.locator(`[id="${id ?? ''}"]`).innerText())).toMatch(text.meetingWhy);
    const question = pane.getByRole('group', { name: text.which });
    await question.getByRole('button', { name: text.isColumn }).waitFor();
    await question.getByText(text.columnWhy, { exact: true }).waitFor();
    await fits();
  });

  test('a sheet is what a person says', async () => {
    await workbench.pane.getByRole('button', { name: text.isMeeting }).click();
    await workbench.pane.getByRole('button', { name: text.check }).waitFor();
    expect(await workbench.pane.getByRole('button', { name: text.isMeeting }).count()).toBe(0);
  });

  test('the finding of a missing column asks too, and goes with the answer', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: text.check }).click();
    const finding = pane.getByRole('treeitem', { name: text.missing });
    await finding.getByText(text.missing).first().click();
    await fits();
    await finding.getByRole('button', { name: text.isColumn }).click();
    await pane.getByRole('status').filter({ hasText: text.kept }).waitFor();
    expect(await pane.getByRole('treeitem', { name: text.missing }).count()).toBe(0);
  });

  test('an unknown word is bound from its finding', async () => {
    const { pane } = workbench;
    const finding = pane.getByRole('treeitem', { name: text.unknown }).first();
    await finding.getByText(text.unknown).first().click();
    await finding.getByText(text.own).click();
    await finding.getByRole('button', { name: text.means }).waitFor();
    await fits();
    await finding.getByRole('button', { name: text.means }).click();
    await pane.getByRole('status').filter({ hasText: text.bound }).waitFor();
    expect(await pane.getByRole('treeitem', { name: text.unknown }).count()).toBe(0);
  });

  test('the page shows what was answered, and takes it back', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: text.menu, exact: true }).click();
    await pane.getByRole('menuitem', { name: text.page, exact: true }).click();
    await pane.getByText(text.found).click();
    const select = pane.getByRole('combobox', { name: text.whichDate });
    expect(await select.locator('option:checked').innerText()).toContain('“办理日”');
    await fits();
    await select.selectOption({ label: text.auto });
    await pane.getByRole('group', { name: text.which }).waitFor();
    await pane.getByRole('button', { name: text.remove }).click();
    await pane.getByText(text.none).waitFor();
    await pane.getByText(text.stale).first().waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});

test('the keyboard alone does it all', async () => {
  const workbench = await openUnknown('?language=zh&width=320');
  const { pane, page } = workbench;
  const text = words.zh;
  const focused = (name: string | RegExp) => pane.getByRole('button', { name }).and(pane.locator(':focus'));
  await pane.getByRole('button', { name: text.isColumn }).waitFor();
  // From the choice of the sheet above, the next stop is the guess for the column.
  await pane.getByRole('combobox', { name: /^“局里开的会议纪要汇编”/ }).focus();
  await page.keyboard.press('Tab');
  await focused(text.isColumn).waitFor();
  // While the pane is still looking at the workbook it hears no answer; the focus stays.
  const question = pane.getByRole('group', { name: text.which });
  for (let press = 0; press < 10 && (await question.count()) > 0; press++) {
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached', timeout: 5_000 }).catch(() => undefined);
  }
  expect(await question.count()).toBe(0);
  await pane.getByRole('combobox', { name: /^“局里开的会议纪要汇编”/ }).focus();
  await page.keyboard.press('Shift+Tab');
  await focused(text.isMeeting).waitFor();
  await page.keyboard.press('Space');
  await pane.getByRole('button', { name: text.check }).waitFor();
  await workbench.close();
});
