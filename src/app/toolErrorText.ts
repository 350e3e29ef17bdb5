import type { Language, LocalText } from '../model/localText';
import { ToolError, type ToolErrorCode } from '../model/toolError';

/** What a person reads when the tool could not do something. */
export interface ToolErrorText {
  readonly code: string;
  readonly message: string;
  /** What to do. */
  readonly next: string;
}

interface Entry {
  readonly message: LocalText;
  readonly next: LocalText;
}

const TEXTS = {
  'CELL-EDIT': {
    message: { zh: '有单元格正在编辑，Excel 暂时不接受其他操作。', en: 'A cell is being edited, so Excel accepts nothing else for now.' },
    next: { zh: '按回车键（或 Esc）结束编辑，再点“重试”。', en: 'Press Enter (or Esc) to finish the cell, then choose Retry.' },
  },
  'PROTECTED-SHEET': {
    message: { zh: '工作表“{sheet}”受保护，无法写入。', en: 'Sheet “{sheet}” is protected and can’t be written to.' },
    next: { zh: '在“审阅”选项卡撤销工作表保护后重试。', en: 'Unprotect the sheet on the Review tab, then retry.' },
  },
  'PROTECTED-WORKBOOK': {
    message: { zh: '工作簿结构受保护，不能新建工作表。', en: 'The workbook’s structure is protected, so no sheet can be added.' },
    next: { zh: '在“审阅”选项卡取消“保护工作簿”后重试。', en: 'Turn off Protect Workbook on the Review tab, then retry.' },
  },
  PAYLOAD: {
    message: { zh: '一次传送的数据超过 Excel 的上限。', en: 'More data at once than Excel takes.' },
    next: { zh: '请把过宽、过长的单元格内容分开后重试；仍不行时改用桌面版 Excel。', en: 'Split very long cell texts and retry; if that does not help, use desktop Excel.' },
  },
  'HOST-BUSY': {
    message: { zh: 'Excel 正忙，没有应答。', en: 'Excel is busy and did not answer.' },
    next: { zh: '稍等片刻再试；请先关闭打开的对话框。', en: 'Wait a moment and retry; close any open dialog first.' },
  },
  'HOST-FAILED': {
    message: { zh: 'Excel 未能完成操作（{detail}）。工作簿未作改动。', en: 'Excel could not do it ({detail}). The workbook was left as it was.' },
    next: { zh: '请重试；仍不行时保存并重新打开工作簿。', en: 'Retry; if it fails again, save and reopen the workbook.' },
  },
  'HOST-MISSING': {
    message: { zh: '没有连上 Excel：office.js 未能加载。', en: 'No connection to Excel: office.js could not be loaded.' },
    next: { zh: '请确认能打开加载项所在的服务器，再重新打开面板。', en: 'Check that the add-in’s server can be reached, then reopen the pane.' },
  },
  'HOST-OLD': {
    message: { zh: '这个版本的 Excel 太旧，缺少 {detail}。', en: 'This Excel is too old; it lacks {detail}.' },
    next: { zh: '请使用 Office LTSC 2021 或更新的版本。', en: 'Use Office LTSC 2021 or later.' },
  },
  'PART-MISSING': {
    message: { zh: '面板的一部分没能从服务器加载。', en: 'A part of the pane could not be loaded from its server.' },
    next: { zh: '请确认能打开加载项所在的服务器，然后重试。', en: 'Check that the add-in’s server can be reached, then retry.' },
  },
  'SHEET-GONE': {
    message: { zh: '找不到工作表“{sheet}”，可能已改名或删除。', en: 'Sheet “{sheet}” is not there; it may have been renamed or deleted.' },
    next: { zh: '请重新校验。', en: 'Check the workbook again.' },
  },
  'CELL-GONE': {
    message: { zh: '找不到单元格 {cell}，所在的行或列可能已删除。', en: 'Cell {cell} is not there; its row or column may have been deleted.' },
    next: { zh: '请重新校验。', en: 'Check the workbook again.' },
  },
  'HIDDEN-SHEET': {
    message: { zh: '工作表“{sheet}”已隐藏，不能定位到单元格。', en: 'Sheet “{sheet}” is hidden, so its cells can’t be shown.' },
    next: { zh: '右键单击任一工作表标签，选“取消隐藏”，再试一次。', en: 'Right-click any sheet tab, choose Unhide, then try again.' },
  },
  'OTHER-WORKBOOK': {
    message: { zh: '当前活动的是另一个工作簿。', en: 'Another workbook is active.' },
    next: { zh: '请切换回打开本面板的工作簿，再试一次。', en: 'Go back to the workbook that this pane belongs to, then try again.' },
  },
  'NAME-TAKEN': {
    message: { zh: '工作表名称“{sheet}”已被占用。', en: 'The sheet name “{sheet}” is taken.' },
    next: { zh: '请给您的工作表改名后重试。', en: 'Rename your sheet, then retry.' },
  },
  'TRACKER-THERE': {
    message: { zh: '工作簿里已有这些台账：{sheets}。没有新建任何工作表。', en: 'The workbook has these tracking sheets already: {sheets}. No sheet was made.' },
    next: { zh: '去掉已有的台账，再建立其余的。', en: 'Leave out those that are there, then make the others.' },
  },
  FILTERED: {
    message: { zh: '工作表“{sheet}”有筛选，{cell} 所在的行已被隐藏，写入可能错位，因此没有写。', en: 'Sheet “{sheet}” is filtered and the row of {cell} is hidden; writing could hit the wrong row, so nothing was written.' },
    next: { zh: '请清除筛选后重试。', en: 'Clear the filter, then retry.' },
  },
  'CELL-FORMULA': {
    message: { zh: '{sheet} {cell} 的值是公式算出来的，公式不能改动，没有写入任何单元格。', en: 'The value of {sheet} {cell} comes from a formula, which is never changed; nothing was written.' },
    next: { zh: '请查看公式及其引用的单元格，在那里改正。', en: 'Look at the formula and the cells that it refers to, and correct it there.' },
  },
  'ROWS-HIDDEN': {
    message: { zh: '工作表“{sheet}”另有筛选或隐藏的行，没有改动。', en: 'Sheet “{sheet}” has a filter or hidden rows of its own; nothing was changed.' },
    next: { zh: '请先清除筛选、取消隐藏行，再试一次。', en: 'Clear the filter and unhide the rows, then try again.' },
  },
  'CELL-CHANGED': {
    message: { zh: '{sheet} {cell} 的内容在校验之后改过，没有写入。', en: '{sheet} {cell} has changed since the check; nothing was written.' },
    next: { zh: '请重新校验后再修正。', en: 'Check again, then apply the fix.' },
  },
  'NOTHING-TO-UNDO': {
    message: { zh: '没有可以撤销的写入。', en: 'There is nothing to take back.' },
    next: { zh: '本面板只能撤销打开以后的最近一次写入。', en: 'Only the last write since this pane was opened can be taken back.' },
  },
  'UNDO-CHANGED': {
    message: { zh: '{sheet} {cell} 在写入之后又改过，没有撤销，以免丢掉您的改动。', en: '{sheet} {cell} was changed after the write; it was not taken back, so that your change is kept.' },
    next: { zh: '请手工核对该处。', en: 'Please look at that cell yourself.' },
  },
  'WRITE-FAILED': {
    message: { zh: 'Excel 没有照原样接受 {sheet} {cell} 的值，已全部恢复到写入之前。', en: 'Excel did not take the value of {sheet} {cell} as it is; everything is as it was before.' },
    next: { zh: '请手工改正该处，再处理其余各处。', en: 'Put that cell right yourself, then go on with the others.' },
  },
  'HALF-WRITTEN': {
    message: { zh: '写入没有完成（{detail}），也没能恢复到写入之前（{then}），工作簿里可能留有写了一半的内容。', en: 'The write did not finish ({detail}) and could not be taken back ({then}); the workbook may hold half of it.' },
    next: { zh: '请不要保存，关闭后重新打开工作簿；不便关闭的，重做一次即会清理。', en: 'Close the workbook without saving and open it again; if you can’t close it, do the same again: that clears it up.' },
  },
  CANCELLED: {
    message: { zh: '已取消。', en: 'Cancelled.' },
    next: { zh: '工作簿未作改动，可以重新开始。', en: 'The workbook was left as it was; you can start again.' },
  },
  'NO-TRACKERS': {
    message: { zh: '没有在工作簿中认出台账。', en: 'No tracker was recognised in this workbook.' },
    next: { zh: '请看下面每张工作表未被采用的原因；把工作表改成台账的名称（如“学习台账”），或指定它是哪个台账。', en: 'See below why each sheet was not taken; give a sheet its tracker’s name (such as 学习台账), or say which tracker it is.' },
  },
  'EMPTY-WORKBOOK': {
    message: { zh: '工作簿是空的，没有可以校验的内容。', en: 'The workbook is empty; there is nothing to check.' },
    next: { zh: '请打开存有台账的工作簿。', en: 'Open the workbook that holds the trackers.' },
  },
  'BAD-PERIOD': {
    message: { zh: '看不懂期间“{period}”。', en: 'The period “{period}” can’t be read.' },
    next: { zh: '请写成 2022、2022H1、2022Q2、2022-03、2022-01..2022-09，或用 .. 连接的两个日期。', en: 'Write it as 2022, 2022H1, 2022Q2, 2022-03, 2022-01..2022-09, or two dates joined by “..”.' },
  },
  'TOO-LARGE': {
    message: { zh: '要写到“{sheet}”{cell} 的文字超过 32767 个字符，单元格放不下。', en: 'The text for {sheet} {cell} is longer than the 32,767 characters that a cell holds.' },
    next: { zh: '请把它缩短或分成几段（文稿里的句子、例外的理由、自定义规则的说明），再试一次。', en: 'Shorten or divide it (a sentence of the draft, the reason of an exception, the wording of a rule of your own), then try again.' },
  },
  'FILE-GONE': {
    message: { zh: '读不了文件“{file}”。', en: 'The file “{file}” can’t be read.' },
    next: { zh: '请确认它还在原处、没有被别的程序占用，再选一次。', en: 'Make sure that it is still there and not in use, then choose it again.' },
  },
  'FILE-EMPTY': {
    message: { zh: '“{file}”是空文件（0 字节）。', en: '“{file}” is empty (0 bytes).' },
    next: { zh: '请重新保存或重新取得该文件。', en: 'Save it again, or get it anew.' },
  },
  'FILE-OLD': {
    message: { zh: '“{file}”是旧版 Word 文档（.doc），读不了。', en: '“{file}” is an old Word document (.doc), which can’t be read.' },
    next: { zh: '请在 Word 或 WPS 中另存为 .docx，或把正文复制粘贴过来。', en: 'Save it as .docx in Word or WPS, or copy and paste its text.' },
  },
  'FILE-LOCKED': {
    message: { zh: '“{file}”设有打开密码，读不了。', en: '“{file}” is locked with a password and can’t be read.' },
    next: { zh: '请在 Word 中取消密码后另存一份，或把正文复制粘贴过来。', en: 'Save a copy without the password in Word, or copy and paste its text.' },
  },
  'FILE-KIND': {
    message: { zh: '“{file}”不是 Word 文档（.docx）或文本文件（.txt）。', en: '“{file}” is neither a Word document (.docx) nor a text file (.txt).' },
    next: { zh: '请另存为 .docx 或 .txt，或把正文复制粘贴过来。', en: 'Save it as .docx or .txt, or copy and paste its text.' },
  },
  'FILE-DAMAGED': {
    message: { zh: '“{file}”已损坏，读不了。', en: '“{file}” is damaged and can’t be read.' },
    next: { zh: '请在 Word 中打开（必要时修复）后另存一份，或把正文复制粘贴过来。', en: 'Open it in Word (let it repair the file if it offers to), save a copy, or copy and paste its text.' },
  },
  'TEXT-EMPTY': {
    message: { zh: '没有可以核对的文字。', en: 'There is no text to check.' },
    next: { zh: '请换一份有正文的文稿，或选定有文字的单元格。', en: 'Choose a text that has words in it, or select cells that do.' },
  },
  'TEXT-LONG': {
    message: { zh: '文稿有 {characters} 个字符，一次最多核对 {limit} 个。', en: 'The text has {characters} characters; {limit} at most are checked at once.' },
    next: { zh: '请分成几份，分别核对。', en: 'Divide it, and check the pieces one after another.' },
  },
  'SELECTION-LARGE': {
    message: { zh: '选定了 {cells} 个单元格，一次最多读 {limit} 个。', en: '{cells} cells are selected; {limit} at most are read at once.' },
    next: { zh: '请只选定有文稿文字的单元格。', en: 'Select only the cells that hold the text.' },
  },
  'NO-DRAFT': {
    message: { zh: '本工作簿里没有“文稿”工作表。', en: 'This workbook has no 文稿 sheet.' },
    next: { zh: '请先在“文稿”页生成文稿，或粘贴要核对的文字。', en: 'Write the draft on the Draft tab first, or paste the text to be checked.' },
  },
} satisfies Record<ToolErrorCode, Entry>;

/** The sentence for any error; one that the tool does not know of is named as it is, never hidden. */
export function toolErrorText(error: unknown, language: Language): ToolErrorText {
  const known = error instanceof ToolError ? error : new ToolError('HOST-FAILED', { detail: error instanceof Error ? error.message : String(error) });
  const entry: Entry = TEXTS[known.code];
  // Of what Excel says only its own code is for a person.
  const values: Readonly<Record<string, string | number | undefined>> = { detail: known.values['code'], ...known.values };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? (language === 'zh' ? '未知' : 'unknown')));
  return { code: known.code, message: fill(entry.message[language]), next: fill(entry.next[language]) };
}
