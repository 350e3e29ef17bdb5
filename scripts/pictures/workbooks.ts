import { emptySheet, emptyWorkbook } from '../../src/workbench/host';
import type { StoredValue, StoredWorkbook } from '../../src/workbench/host/store';

type Row = readonly StoredValue[];

/** A workbook of plain values: the sheets in their order, each a list of rows. */
function workbookOf(sheets: Readonly<Record<string, readonly Row[]>>): StoredWorkbook {
  const workbook = emptyWorkbook();
  workbook.sheets = Object.entries(sheets).map(([name, rows], index) => ({
    ...emptySheet(`{${String(index + 1).padStart(8, '0')}-0000-0000-0000-000000000000}`, name),
    rows: rows.map((row) => row.map((value) => ({ value }))),
  }));
  workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
  return workbook;
}

/** No sheet of it is a tracker. */
export const unknownWorkbook = (): StoredWorkbook => workbookOf({ 通讯录: [['姓名', '电话', '房间'], ['张三', '1001', '301'], ['李四', '1002', '302']] });

/** One tracker with a column under another name, and one under a sheet name of its own. */
export const renamedWorkbook = (): StoredWorkbook =>
  workbookOf({
    学习台账: [['日期', '学习类型', '牵头部门', '学习主题'], [44568, '集体学习', '局党组', '上级重要会议精神'], [44575, '党组会议学习', '局党组', '年度工作要点']],
    办公会登记: [['日期', '会议类型', '议题', '决策事项数'], [44568, '党组会', '年度预算', 2]],
  });

/** The day on which `faultlessWorkbook` asks for nothing: no month of the year has ended. */
export const FAULTLESS_DAY = new Date('2022-01-20T09:30:00+08:00');

/** The five trackers that the first report cannot do without, without a problem on FAULTLESS_DAY. */
export const faultlessWorkbook = (): StoredWorkbook =>
  workbookOf({
    学习台账: [['日期', '学习类型', '组织单位', '学习主题', '应到人数', '实到人数', '佐证材料'], [44568, '党组会议学习', '局党组', '上级重要会议精神', 8, 8, '签到表']],
    会议台账: [['日期', '会议类型', '组织单位', '议题', '决策事项数', '其中三重一大', '主要负责人末位表态', '纪检列席', '记录人'], [44568, '党组会', '局党组', '年度预算', 2, 1, '是', '是', '钱乙']],
    谈话台账: [['日期', '谈话类型', '谈话人', '谈话对象', '谈话记录'], [44571, '谈心谈话', '赵甲', '钱乙', '有'], [44572, '谈心谈话', '钱乙', '赵甲', '有']],
    人员名册: [['姓名', '部门', '职务', '部门负责人', '政治面貌', '所属支部', '廉政档案', '在岗'], ['赵甲', '办公室', '科员', '否', '中共党员', '机关第一支部', '有', '是'], ['钱乙', '办公室', '科员', '否', '中共党员', '机关第一支部', '有', '是']],
    党组织名册: [['党组织名称', '书记', '党员人数', '党建指导员', '联络员', '监督员'], ['机关第一支部', '赵甲', 2, '钱乙', '钱乙', '钱乙']],
  });

/** Of ten thousand cells: a date typed as text and more who came than were due, in each of five thousand rows. */
export const tenThousandFindings = (): StoredWorkbook =>
  workbookOf({
    学习台账: [
      ['日期', '学习类型', '组织单位', '学习主题', '应到人数', '实到人数', '佐证材料'],
      ...Array.from({ length: 5_000 }, (_, index): Row => [`2022.${(index % 6) + 1}.${(index % 28) + 1}`, '党组会议学习', '局党组', `专题 ${index + 1}`, 8, 9, '签到表']),
    ],
  });
