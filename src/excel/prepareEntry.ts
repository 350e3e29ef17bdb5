import { areaAddress } from '../model/cell';
import { isoDay, type Day } from '../model/day';
import type { EntryAid, EntryRule } from '../workbook/sheetPlan';
import type { SheetLook } from './SheetContent';

/** What Excel keeps of a validation: [MS-OI29500] 2.1.613, and 255 characters of a list. */
const LONGEST = { title: 32, prompt: 255, warning: 224, list: 255 };
/** Its header is coloured by the plan; the rest is quiet. */
const TABLE_STYLE = 'TableStyleLight1';

/** Makes the table of a sheet for the user, and what helps to fill it in; in one request. */
export async function prepareEntry(context: Excel.RequestContext, sheetId: string, { table, aids = [] }: SheetLook): Promise<void> {
  if (table === undefined && aids.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (table !== undefined) sheet.tables.add(areaAddress(table), true).style = TABLE_STYLE;
  for (const aid of aids) helpEntry(sheet.getRange(areaAddress(aid.area)), aid);
  await context.sync();
}

function helpEntry({ dataValidation }: Excel.Range, { rule, prompt, warning }: EntryAid): void {
  const title = cut(prompt.title, LONGEST.title);
  const excelRule = rule && ruleOf(rule);
  if (excelRule !== undefined) {
    dataValidation.rule = excelRule;
    // The engine reads more than the rule says; what a person insists on stands, and a check tells.
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title, message: cut(warning, LONGEST.warning) };
  }
  dataValidation.prompt = { showPrompt: true, title, message: cut(prompt.message, LONGEST.prompt) };
}

const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** `undefined` where Excel has no place for the rule. */
function ruleOf(rule: EntryRule): Excel.DataValidationRule | undefined {
  switch (rule.allow) {
    case 'list': {
      const source = rule.words.join(',');
      // What begins with an equals sign would be a formula.
      const fits = source !== '' && !source.startsWith('=') && source.length <= LONGEST.list && !rule.words.some((word) => word.includes(','));
      return fits ? { list: { inCellDropDown: true, source } } : undefined;
    }
    case 'date':
      return { date: { operator: 'Between', formula1: dayText(rule.from), formula2: rule.until === 'today' ? '=TODAY()' : dayText(rule.until) } };
    case 'whole':
      return { wholeNumber: bounds(rule) };
    case 'decimal':
      return { decimal: bounds(rule) };
  }
}

/** ISO 8601, which Excel counts in the workbook's own date system. */
const dayText = (day: Day): string => isoDay(day);

function bounds(rule: Extract<EntryRule, { allow: 'whole' | 'decimal' }>): Excel.BasicDataValidation {
  if ('above' in rule) return { operator: 'GreaterThan', formula1: rule.above };
  const { atLeast, atMost } = rule;
  return atMost === undefined ? { operator: 'GreaterThanOrEqualTo', formula1: atLeast } : { operator: 'Between', formula1: atLeast, formula2: atMost };
}
