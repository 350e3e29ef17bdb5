import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { emptyWorkbook } from '../../src/workbench/host';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';
import type { Strings } from '../../src/taskpane/strings';
import { FAULTLESS_DAY, faultlessWorkbook, renamedWorkbook, tenThousandFindings, unknownWorkbook } from './workbooks';

/** The pane in the workbench, while its states are gone through. */
export interface Walk {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly frame: () => Frame;
  readonly words: Strings;
  /** Draws the pane. */
  readonly shot: (name: string) => Promise<void>;
}

/** Milliseconds by which Excel's answers are held back, to see the pane at work. */
const SLOW = 700;

/** A bridge to Excel as the pane has it: `slow`, or refusing everything. */
async function hinder(frame: Frame, how: 'slow' | 'broken' | 'not'): Promise<void> {
  await frame.evaluate(
    ([wanted, slow]) => {
      const page = window as unknown as { _richApiNativeBridge: { sendMessageToHost: (json: string) => void; onMessageFromHost: (json: string) => void }; real?: (json: string) => void }; // put there by the workbench
      const bridge = page._richApiNativeBridge;
      page.real ??= bridge.sendMessageToHost.bind(bridge);
      const { real } = page;
      const error = { Results: [], Error: { Code: 'GeneralException', Message: 'There was an internal error while processing the request.', Location: '' } };
      bridge.sendMessageToHost = (json) => {
        const { id } = JSON.parse(json) as { id: number };
        if (wanted === 'not') real(json);
        else if (wanted === 'slow') setTimeout(real, slow, json);
        else setTimeout(() => bridge.onMessageFromHost(JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body: JSON.stringify(error) } })));
      };
    },
    [how, SLOW] as const,
  );
}

async function openFile(page: Page, workbook: StoredWorkbook): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: '空.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(await saveXlsx(workbook)) });
  await page.waitForTimeout(500);
  await page.locator('.grid[aria-busy=false]').waitFor();
}

const tab = (pane: FrameLocator, id: string) => pane.locator(`#tab-${id}`).click();
const idle = (pane: FrameLocator, words: Strings) => pane.locator(`[role=progressbar][aria-label="${words.progressLabel}"]`).waitFor({ state: 'detached' });
const primary = (pane: FrameLocator) => pane.locator('button').filter({ hasText: /./ }).last();

async function check(pane: FrameLocator, words: Strings): Promise<void> {
  await primary(pane).click();
  await pane.getByText(words.status.justChecked).first().waitFor();
  await idle(pane, words);
}

async function menu(pane: FrameLocator, words: Strings, entry: RegExp): Promise<void> {
  await pane.getByRole('button', { name: words.menu, exact: true }).click();
  await pane.getByRole('menuitem', { name: entry }).click();
}

const back = (pane: FrameLocator, words: Strings) => pane.getByRole('button', { name: words.back, exact: true }).click();
const exactly = (text: string) => new RegExp(`^${text}`);

/** What a newcomer may meet before there is anything to check. */
export async function beforeChecks({ page, pane, frame, words, shot }: Walk): Promise<void> {
  await pane.getByText(words.status.notChecked).first().waitFor();
  await shot('start');
  await pane.getByRole('button', { name: exactly(words.report.title) }).click();
  await shot('period');
  await page.keyboard.press('Escape');
  await pane.getByRole('button', { name: words.menu, exact: true }).click();
  await shot('menu');
  await page.keyboard.press('Escape');
  await tab(pane, 'summary');
  await shot('summary-unchecked');
  await tab(pane, 'draft');
  await shot('draft-unchecked');
  await tab(pane, 'check');

  await hinder(frame(), 'slow');
  await primary(pane).click();
  await pane.getByText(new RegExp(words.phase({ phase: 'read', sheet: '', done: 0, total: 0 }).trim())).first().waitFor();
  await shot('running');
  await pane.getByRole('button', { name: words.cancel, exact: true }).click();
  await shot('cancelling');
  await idle(pane, words);
  await shot('cancelled');
  await hinder(frame(), 'broken');
  await primary(pane).click();
  await pane.getByRole('button', { name: words.retry }).waitFor();
  await shot('failed');

  await openFile(page, emptyWorkbook());
  await pane.getByRole('heading', { name: words.empty.title }).waitFor();
  await shot('empty');
  await openFile(page, unknownWorkbook());
  await pane.getByRole('heading', { name: words.none.title }).waitFor();
  await shot('nothing-recognised');
  await menu(pane, words, new RegExp('新建台账|New'));
  await pane.getByRole('checkbox').first().waitFor();
  await pane.getByRole('checkbox').first().check();
  await shot('new-sheets');
  await back(pane, words);

  await openFile(page, renamedWorkbook());
  await pane.getByText(words.start.toDecide).waitFor();
  await shot('to-decide');
  await menu(pane, words, exactly(words.settings.sheets));
  await pane.locator('details > summary').first().click();
  await shot('to-decide-columns');
  await back(pane, words);
  await openFile(page, tenThousandFindings());
  await check(pane, words);
  await shot('ten-thousand');
  await page.clock.setFixedTime(FAULTLESS_DAY);
  await openFile(page, faultlessWorkbook());
  await check(pane, words);
  await pane.getByRole('heading', { name: words.clear.title }).waitFor();
  await shot('all-clear');
}

/** A working day with the sample that has every problem. */
export async function withFindings({ page, pane, words, shot }: Walk): Promise<void> {
  await pane.getByText(words.status.notChecked).first().waitFor();
  await check(pane, words);
  await shot('findings');
  const second = pane.getByRole('treeitem', { level: 2 });
  await second.first().locator('> div').first().click();
  await shot('finding');
  await second.first().getByRole('button', { name: words.findings.except }).click();
  await shot('exception-form');
  const fields = second.first().locator('input, textarea');
  for (const [index, text] of ['已请示局领导，按原登记保留', '张三'].entries()) await fields.nth(index).fill(text);
  await pane.getByRole('button', { name: words.findings.exceptTitle }).click();
  await pane.getByText(words.findings.excepted(1, 0)).waitFor();
  await idle(pane, words);
  await menu(pane, words, exactly(words.settings.exceptions(0)));
  await shot('exceptions');
  await back(pane, words);

  await pane.locator('select').filter({ has: pane.locator('option[value="VALUE-UNTIDY"]') }).selectOption('VALUE-UNTIDY');
  await second.first().locator('> div').first().click();
  await shot('fix');
  await second.first().getByRole('button').last().click();
  await pane.getByRole('heading', { name: words.fixes.title }).waitFor();
  await shot('fixes');
  await back(pane, words);
  await shot('filtered');
  await second.first().getByRole('button').first().click();
  await page.waitForTimeout(900);
  await shot('selected-cell');

  await menu(pane, words, exactly(words.settings.sheets));
  await shot('sheets');
  await back(pane, words);
  await menu(pane, words, exactly(words.settings.parameters));
  await shot('parameters');
  await back(pane, words);
  await menu(pane, words, exactly(words.settings.definitions(0)));
  await shot('definitions');
  await back(pane, words);

  await tab(pane, 'summary');
  await shot('summary');
  await primary(pane).click();
  await pane.getByText(/已写入|Wrote/).first().waitFor();
  await shot('summary-written');
  await tab(pane, 'draft');
  await page.waitForTimeout(500);
  await shot('draft');
}

/** A text as somebody else might have written it: right, wrong and unknown figures. */
export const TEXT = '2022年上半年，局党组会议学习15次，中心组学习5次，开展机关职工例会17次。全局开展谈心谈话60人次，召开会议31次，科研经费支出12.6万元，植树3000棵。';

/** What comes of the texts: the draft to be edited and handed on, its copy for publishing, and the check of a finished text. */
export async function withTexts({ page, pane, words, shot }: Walk): Promise<void> {
  await pane.getByText(words.status.notChecked).first().waitFor();
  await check(pane, words);
  await tab(pane, 'draft');
  await page.waitForTimeout(500);
  await shot('text-draft');
  await pane.locator('[role=tabpanel] [role=button], [role=tabpanel] [tabindex="0"]').first().click();
  await shot('text-sentence');
  await page.keyboard.press('Escape');
  await pane.locator('[role=tabpanel] [aria-haspopup=menu]').first().click();
  await shot('text-export');
  await page.keyboard.press('Escape');
  await menu(pane, words, /公开件|Public copy/);
  await page.waitForTimeout(800);
  await shot('text-publishing');
  await back(pane, words);
  await tab(pane, 'reconcile');
  await pane.locator('textarea').fill(TEXT);
  await shot('text-to-check');
  await primary(pane).click();
  const figures = pane.locator('[data-claim]');
  await figures.first().waitFor();
  await shot('text-checked');
  await figures.nth(1).click();
  await shot('text-claim');
}

/** The sheets that are written, as LibreOffice prints them: one picture a page. */
export async function printed({ page, pane, words }: Walk, folder: string): Promise<void> {
  await pane.getByText(words.status.notChecked).first().waitFor();
  await tab(pane, 'summary');
  await primary(pane).click();
  await pane.getByText(/已写入|Wrote/).first().waitFor();
  await tab(pane, 'draft');
  await primary(pane).click();
  await pane.getByText(/已写入“文稿”|Wrote “Draft”/).first().waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.top-file button').last().click()]);
  const path = join(folder, 'result.xlsx');
  await file.saveAs(path);
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, path], { stdio: 'ignore' });
  execFileSync('pdftoppm', ['-png', '-r', '50', join(folder, 'result.pdf'), join(folder, 'page')]);
}
