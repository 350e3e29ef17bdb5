import { emptySheet, emptyWorkbook } from '../../src/workbench/host';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { dayAt } from '../model/dayAt';

/** The header of the dates is one that nobody knows. */
export const STUDY_HEADERS = ['办理日', '学习类型', '组织单位', '学习主题', '应到人数', '实到人数'];

/** 2022H1: two sessions of a branch, called 集体学习 here, and one of the centre group. */
export function studyWorkbook(name = '学习台账', headers: readonly string[] = STUDY_HEADERS): StoredWorkbook {
  const workbook = emptyWorkbook();
  const sheet = emptySheet('s1', name);
  sheet.rows = [
    headers,
    [dayAt('2022-02-11'), '集体学习', '机关第一支部', '学习全会精神', 12, 12],
    [dayAt('2022-03-11'), '集体学习', '机关第一支部', '学习党章', 12, 11],
    [dayAt('2022-04-11'), '中心组学习', '局党组', '学习报告', 8, 8],
  ].map((row) => row.map((value) => ({ value })));
  workbook.sheets = [sheet];
  workbook.activeSheetId = 's1';
  return workbook;
}
