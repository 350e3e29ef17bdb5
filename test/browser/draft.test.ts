/** The draft in the pane: a sentence edited, a row changed, the draft made again, one change accepted and one refused. */
import { type OpenWorkbench, useBench } from './openWorkbench';
import { violations } from './violations';

const bench = useBench();

describe.each(['light', 'dark', 'contrast'])('%s', (theme) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await bench.open(`?language=zh&width=320&theme=${theme}`);
    await workbench.press('DraftButton');
    await workbench.pane.getByText(/已写入/).first().waitFor();
    await workbench.pane.getByRole('tab', { name: '文稿', exact: true }).click();
    await workbench.pane.getByRole('article').waitFor();
  });
  afterAll(() => workbench.close());

  const sentence = (words: string | RegExp) => workbench.pane.locator('[data-sentence]').filter({ hasText: words });
  const sound = async () => {
    expect(await violations(workbench.paneFrame())).toEqual([]);
    expect(await workbench.widths()).toEqual([320, 320]);
  };

  test('a figure shows its indicator, formula and rows, and leads to them', async () => {
    const party = sentence('开展党组会议学习');
    await party.getByRole('button').first().click();
    const card = workbench.pane.getByRole('group', { name: /^这个数字/ });
    expect(await card.locator('dd').first().innerText()).toBe('党组会议学习');
    expect(await card.innerText()).toMatch(/=COUNTIFS\(|=SUMPRODUCT\(|写为数值/);
    await card.getByRole('button', { name: '定位数据行' }).click();
    await workbench.page.waitForFunction(() => document.querySelector('.grid [role=status]')?.textContent.includes('2022年学习登记表'));
    await sound();
  });

  test('a sentence is edited from the keyboard, and its figure stays one', async () => {
    await sentence('召开机关职工例会').focus();
    await workbench.keys('Enter');
    const box = workbench.pane.getByLabel('这一句的文字');
    await box.waitFor();
    const text = await box.inputValue();
    await box.fill(text.replace('召开机关职工例会', '按时开好机关职工例会'));
    expect(await workbench.pane.getByRole('form').locator('strong').count()).toBe(1);
    await sound();
    await workbench.keys('Control+Enter');
    const edited = sentence('按时开好机关职工例会');
    await edited.getByRole('img', { name: '已改写' }).waitFor();
    await workbench.paneFrame().waitForFunction(() => document.activeElement?.textContent.includes('按时开好'));
  });

  test('a template says what is wrong with it and where', async () => {
    await workbench.keys('Enter');
    await workbench.pane.getByRole('radio', { name: '模板' }).click();
    const box = workbench.pane.getByRole('textbox', { name: '模板' });
    await box.fill('开好例会{机关职工例');
    await workbench.pane.getByText('第 1 行第 5 个字').waitFor();
    await box.fill('开好例会{机关职工例}');
    await workbench.pane.getByText(/没有“机关职工例”这个指标/).waitFor();
    await sound();
    await workbench.keys('Escape');
    await workbench.pane.getByRole('form').waitFor({ state: 'detached' });
  });

  test('it is left out and brought back by one key and one press', async () => {
    await sentence('会前学法').focus();
    await workbench.keys('Delete');
    await sentence('会前学法').waitFor({ state: 'detached' });
    await workbench.pane.getByRole('button', { name: '撤销', exact: true }).first().click();
    await sentence('会前学法').waitFor();
  });

  test('after a change of a row the changes are reviewed: one is accepted, one refused', async () => {
    // B5 of 2022年学习登记表, a staff meeting, which the figures of the test before have brought into sight.
    const selected = workbench.page.locator('.grid [role=status]', { hasText: '机关职工例会' });
    for (let click = 0; click < 10 && !(await selected.isVisible()); click++) {
      await workbench.page.locator('.grid-container').click({ position: { x: 190, y: 173 } });
      await selected.waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
    await workbench.page.keyboard.type('abc');
    await workbench.keys('Enter');
    await workbench.pane.getByText(/\d+ 句有变化/).waitFor();
    await workbench.pane.getByRole('button', { name: '逐句查看' }).click();
    await workbench.pane.getByRole('heading', { name: '上次生成以来的变化' }).waitFor();
    await sound();
    const refuse = workbench.pane.getByRole('button', { name: /^不接受/ });
    const many = await refuse.count();
    await refuse.first().click();
    await workbench.pane.getByText('已处理').waitFor();
    expect(await workbench.pane.getByRole('button', { name: /^不接受/ }).count()).toBe(many - 1);
    if (many > 1) await workbench.pane.getByRole('button', { name: '全部接受' }).click();
    await workbench.pane.getByRole('article').waitFor();
    await workbench.pane.getByRole('img', { name: '已固定，不随台账变化' }).first().waitFor();
    await sound();
    expect(workbench.complaints).toEqual([]);
  });
});
