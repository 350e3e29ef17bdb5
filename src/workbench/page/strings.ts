import type { Profile } from '../host';
import type { WorkbookFileError } from '../host/store';

export type Language = 'zh' | 'en';
export type Theme = 'light' | 'dark' | 'contrast';

interface Strings {
  title: string;
  notice: string;
  differences: string;
  differenceList: readonly string[];
  /** Name of a workbook that the add-in has opened. */
  newWorkbook: string;
  close: string;
  open: string;
  sample: string;
  chooseSample: string;
  download: string;
  language: string;
  theme: string;
  themes: Record<Theme, string>;
  profile: string;
  profiles: Record<Profile, string>;
  paneWidth: string;
  closePane: string;
  pane: string;
  ribbon: string;
  homeTab: string;
  cellMenu: string;
  grid: string;
  gridLoading: string;
  charts: string;
  /** Of a chart that came with a file. */
  chartKept: string;
  drop: string;
  busy: string;
  notHere: string;
  refused: (code: string) => string;
  fileErrors: Record<WorkbookFileError['code'], (file: string) => string>;
  fileUnknown: (file: string, reason: string) => string;
}

const profiles: Record<Profile, string> = { ltsc2021: 'Excel LTSC 2021', ltsc2024: 'Excel LTSC 2024', m365: 'Microsoft 365' };

export const strings: Record<Language, Strings> = {
  zh: {
    title: '台账通 试用台',
    notice: '这里是代替 Excel 的试用台，不是 Excel。文件只在本页内打开，不会上传。',
    differences: '有什么不同',
    differenceList: [
      '面板和功能区按钮就是装进 Excel 的那一套，运行的也是微软原版 office.js；换掉的只是它们背后的 Excel。',
      '表格由开源表格组件显示，公式由另一套引擎计算，个别函数的结果可能与 Excel 不同。',
      '可以改单元格、粘贴、改工作表名；字体、边框、插入行列、筛选等要在 Excel 里做。',
      '图表在表格下方示意，图片、批注、数据透视表不显示；真实图表和打印效果请下载后用 Excel 查看。',
      '“撤销”只撤销面板写入的内容；下载的文件是副本，您打开的原文件不会改动。',
      '面板里“打开示例工作簿”在 Excel 中会另开窗口，在这里则换掉当前的工作簿。',
    ],
    newWorkbook: '示例.xlsx',
    close: '关闭',
    open: '打开文件…',
    sample: '示例台账',
    chooseSample: '打开示例…',
    download: '下载结果',
    language: '语言',
    theme: '外观',
    themes: { light: '浅色', dark: '深色', contrast: '高对比度' },
    profile: '模拟版本',
    profiles,
    paneWidth: '面板宽度',
    closePane: '关闭面板',
    pane: '台账通面板',
    ribbon: '功能区',
    homeTab: '开始',
    cellMenu: '单元格菜单',
    grid: '工作簿',
    gridLoading: '正在打开表格…',
    charts: '本表的图表',
    chartKept: '文件自带的图表，保存时原样保留',
    drop: '松开鼠标，打开这个工作簿',
    busy: '正在打开…',
    notHere: '试用台只能改单元格内容和工作表名；这一步请在 Excel 里做。',
    refused: (code) => `没有做成：Excel 会拒绝这一步（${code}）。`,
    fileErrors: {
      missing: (file) => `找不到文件“${file}”。`,
      empty: (file) => `“${file}”是空文件，请换一个工作簿。`,
      'not-xlsx': (file) => `“${file}”不是 .xlsx 工作簿。旧的 .xls 请先在 Excel 里另存为 .xlsx。`,
      encrypted: (file) => `“${file}”有打开密码。请先在 Excel 里去掉密码再打开。`,
      damaged: (file) => `“${file}”已损坏，读不出来。请用 Excel 打开并修复后再试。`,
    },
    fileUnknown: (file, reason) => `“${file}”打不开：${reason}`,
  },
  en: {
    title: 'Taizhang workbench',
    notice: 'This page stands in for Excel; it is not Excel. Files are opened in this page only and go nowhere.',
    differences: 'What differs',
    differenceList: [
      'The pane and the ribbon buttons are the ones that go into Excel, on Microsoft’s own office.js; only the Excel behind them is replaced.',
      'An open-source grid shows the sheets and another engine computes the formulas; a few functions may come out differently.',
      'You can edit and paste cells and rename sheets; fonts, borders, inserting rows and filters are left to Excel.',
      'Charts are sketched below the grid; pictures, comments and pivot tables are not shown. To see real charts and pages as printed, download the file and open it in Excel.',
      'Undo takes back what the pane wrote. The download is a copy; the file that you opened stays as it is.',
      'In Excel the pane opens its sample workbook in a second window; here it takes the place of the present one.',
    ],
    newWorkbook: 'sample.xlsx',
    close: 'Close',
    open: 'Open file…',
    sample: 'Samples',
    chooseSample: 'Open a sample…',
    download: 'Download result',
    language: 'Language',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    profile: 'Plays',
    profiles,
    paneWidth: 'Pane width',
    closePane: 'Close pane',
    pane: 'Taizhang pane',
    ribbon: 'Ribbon',
    homeTab: 'Home',
    cellMenu: 'Cell menu',
    grid: 'Workbook',
    gridLoading: 'Opening the grid…',
    charts: 'Charts of this sheet',
    chartKept: 'Came with the file and is saved as it is',
    drop: 'Drop the workbook to open it',
    busy: 'Opening…',
    notHere: 'Here you can change cells and sheet names only; please do this step in Excel.',
    refused: (code) => `Not done: Excel would refuse this (${code}).`,
    fileErrors: {
      missing: (file) => `“${file}” was not found.`,
      empty: (file) => `“${file}” is empty. Please choose another workbook.`,
      'not-xlsx': (file) => `“${file}” is not an .xlsx workbook. Save an old .xls as .xlsx in Excel first.`,
      encrypted: (file) => `“${file}” needs a password. Remove it in Excel, then open the file again.`,
      damaged: (file) => `“${file}” is damaged and cannot be read. Open and repair it in Excel, then try again.`,
    },
    fileUnknown: (file, reason) => `“${file}” cannot be opened: ${reason}`,
  },
};
