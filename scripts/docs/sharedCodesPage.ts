import { sharedMessages } from '../../src/engine/sharedMessages';
import { messageExample, type Slots } from './messageExample';
import { SEVERITY } from './trackerPage';

const SLOTS: Slots = {
  sheet: { zh: '学习台账', en: '学习台账' },
  field: { zh: '〈栏目〉', en: '‹column›' },
};

/** The checks that every tracker shares. */
export function sharedCodesPage(): string {
  const codes = Object.entries(sharedMessages).map(([code, { severity, message, hint, basis }]) => {
    const say = (language: 'zh' | 'en', text: { readonly zh: string; readonly en: string }) => messageExample(text[language], language, SLOTS);
    return [
      `## ${code} · ${SEVERITY[severity].zh} ${SEVERITY[severity].en}`,
      '',
      `- 何时提示：${TRIGGERS[code as keyof typeof TRIGGERS].zh}。`, // the keys are the catalogue's own
      `- 怎样处理：${say('zh', hint)}`,
      `- 依据：${basis.zh}`,
      `- 示例：${say('zh', message)}`,
      '',
      `> When ${TRIGGERS[code as keyof typeof TRIGGERS].en}. ${say('en', hint)} Basis: ${basis.en}.`, // as above
      '>',
      `> Example: ${say('en', message)}`,
    ].join('\n');
  });
  return `# 共用代码 Shared codes\n\n每个单元格只提示最先遇到的一项；台账自己的规则只查能读出的值。[全部台账 all trackers](README.md)\n\nOne cell gets one of these, the first that applies; a tracker's own rules run on values that could be read.\n\n${codes.join('\n\n')}\n`;
}

const TRIGGERS: Record<keyof typeof sharedMessages, { readonly zh: string; readonly en: string }> = {
  'SHEET-MISSING': { zh: '所选文稿必需的台账不在工作簿中', en: 'a sheet that the chosen report cannot do without is not in the workbook' },
  'SHEET-HIDDEN': { zh: '工作表隐藏，或有行被隐藏、筛选，而其中的记录已计入', en: 'a hidden sheet, or hidden or filtered rows, are counted' },
  'HEADER-MISSING': { zh: '表头中找不到必填的栏目', en: 'a required column is not found in the header' },
  'HEADER-DUPLICATE': { zh: '两列的表头对应同一栏目', en: 'two columns answer to one field' },
  'FIELD-REQUIRED': { zh: '必填的栏目没有填，或填的是“无”“—”一类', en: 'a required value is missing, or stands as 无 or —' },
  'FIELD-TYPE': { zh: '填写的内容读不成该栏目的类型', en: 'a value cannot be read as the column\'s type' },
  'FIELD-ENUM': { zh: '填写的词不在规定选项之内', en: 'a word is not one of those allowed' },
  'FIELD-RANGE': { zh: '数值超出允许范围', en: 'a number is outside the allowed range' },
  'DATE-AS-TEXT': { zh: '日期以文本形式录入', en: 'a date was typed as text' },
  'NUMBER-AS-TEXT': { zh: '数字以文本形式录入，包括“3万”“十二”', en: 'a number was typed as text, such as 3万 or 十二' },
  'VALUE-UNTIDY': { zh: '前后有空格、全角数字，或用了规定选项的其他写法', en: 'there are blanks around a value, full-width digits, or another spelling of an allowed word' },
  'VALUE-APPROXIMATE': { zh: '填的是约数，如“90多”“900余”“约50”', en: 'a number is approximate, such as 90多 or 约50' },
  'VALUE-REDACTED': { zh: '需要数字的地方被“**”遮盖', en: 'a figure that is needed is blacked out' },
  'VALUE-ERROR': { zh: '单元格是 Excel 错误值', en: 'a cell holds an Excel error' },
  'KEY-DUPLICATE': { zh: '应当唯一的编号出现两次', en: 'a key that must be unique stands twice' },
  'REF-MISSING': { zh: '填写的编号、姓名或名称在所引用的台账中找不到', en: 'a number or name is not found in the sheet that it refers to' },
  'TOTAL-MISMATCH': { zh: '合计行与各记录之和不符', en: 'a total row differs from its records' },
  'DATE-OUT-OF-YEAR': { zh: '日期不在报告年度内', en: 'a date is outside the reporting year' },
  'DATE-IN-FUTURE': { zh: '记录已发生事项的日期晚于今天', en: 'a date that records what has happened is later than today' },
};
