import type { CellValue } from '../../model/cell';
import { foldClosed } from '../fold';
import type { Place } from '../types';
import type { Row } from './ReadBlock';
import { parseNumeral } from './numeral';

/**
 * `lone`: one text cell by itself, a note where nothing follows and a poor record otherwise.
 * `other`: a repeated header, a note, a section's title, the numbers of the columns, prepared formulas.
 */
export type RowKind = 'record' | 'blank' | 'lone' | 'other' | 'header' | TotalKind;

/** `total`: 合计, 总计. `subtotal`: 小计. `running`: 累计. `group`: 本月合计, 机关支部小计, which may be of a part or of all. */
export type TotalKind = 'total' | 'subtotal' | 'running' | 'group';

export function isTotal(kind: RowKind): kind is TotalKind {
  return kind === 'total' || kind === 'subtotal' || kind === 'running' || kind === 'group';
}

const EXACT_TOTAL = /^(?:(合计|总计|共计|总合计|合计数|总数)|(小计)|(累计|累计数))$/;
/** 本月合计, 一季度小计, 机关支部合计(元), 共6次, the 汇总 that Excel puts under a table; 平均 sums nothing up. */
const WORDED_TOTAL = /(?:(合计|总计|^共|^汇总|^total)|(小计|^subtotal)|(累计)|(^平均[数值]?))$/i;
/** A total's own figure: 合计6次. */
const COUNTED = /\d+(?:人次|[次人个名项件份笔篇部户家元])?$/;
/** In the place of a number, it says that its row is there to show how to fill in. */
const EXAMPLE = /^[(【[]?(?:填写)?(?:示例|样例|范例|例|例如|举例)[)\]】]?:?$/;
const NOTE = /^[(【[]?(?:注|附注|备注|说明|填表说明|填写说明|编制说明|附|示例|样例|例)\d?(?:[:.、)】\]]|$)|^(?:填表人|制表人|制表|填报人|填报单位|填报日期|制表日期|审核人|审核|复核人|复核|审批人|经办人|负责人|单位负责人|部门负责人|分管领导|主管领导|联系人|联系电话|单位[:(]|数据来源|统计截止|截至|截止|以上|上述|其中|承前页|接前页|过次页|转次页|转下页|上年结转|(?:期初|期末|年初|年末)余额|\*\s?\S|※)/;
/** Who or when stands in another cell. A record that has all it needs may say 统计人员 of a post. */
const FORM_LABEL = /^(?:打印|填表|填报|制表|编制|报送|上报|统计|更新|录入|整理)(?:人员?|单位|部门|日期|时间):?$/;
const SIGNATURE = /^[\p{Script=Han}()、\s]{1,12}:/u;
const SECTION = /^(?:\(?[一二三四五六七八九十]+[)、.]|第[一二三四五六七八九十]+[章节部季批类])/;
/** Labels of notes, sections and totals start with one of these. */
const FIRST_SIGNS = new Uint8Array(65_536);
for (const sign of '合小总累共注附备说填示样例制审复经负单部分主联数统截以上*※一二三四五六七八九十第(（【[本下全年汇平范举打编报更录整其承接过转期TtSs') FIRST_SIGNS[sign.charCodeAt(0)] = 1;
const LAST_COUNT = '计'.charCodeAt(0);
const [COLON, WIDE_COLON, BLANK, WIDE_BLANK, CLOSE, WIDE_CLOSE] = [0x3a, 0xff1a, 0x20, 0x3000, 0x29, 0xff09];

/** True where a row's first words may be a note's, a section's or a total's; quick. */
export function mayBeLabel(text: string): boolean {
  const code = text.charCodeAt(0);
  return FIRST_SIGNS[code] === 1 || code <= 0x20 || code === 0x3000;
}

const LAST_SIGNS = new Uint8Array(65_536);
for (const code of [LAST_COUNT, COLON, WIDE_COLON, BLANK, WIDE_BLANK, CLOSE, WIDE_CLOSE]) LAST_SIGNS[code] = 1;

/** 合计, 合 计, 小计：, 机关合计（元）. */
export function mayBeTotal(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (LAST_SIGNS[last] !== 1) return false;
  if (last === LAST_COUNT) return true;
  return last === COLON || last === WIDE_COLON || last === WIDE_BLANK || last === BLANK || ((last === CLOSE || last === WIDE_CLOSE) && text.includes('计'));
}

/** Tells the rows of one sheet apart. */
export interface RowJudge {
  /** By index of the cell: 1 where a field stands. */
  readonly isField: Uint8Array;
  /** 1 where a field of free words stands. */
  readonly isWord: Uint8Array;
  /** Index of the first cell of a field. */
  readonly firstField: number;
  /** Indexes of the cells of required fields. */
  readonly mustFill: readonly number[];
  /** So many fields are required that a row which has them all can be nothing but a record. */
  readonly isTelling: boolean;
  kind(cells: Row, row: number): RowKind;
  /** The words of a total row: 合计. */
  label(cells: Row): string;
  /** Words that head this column, as they stand in the sheet. */
  readonly labels: readonly { readonly words: ReadonlySet<string>; readonly lengths: Uint8Array }[];
}

/** `firstColumn`: sheet column of each row's first cell; `width`: cells up to the last field. */
export function rowJudge(place: Place, firstColumn: number, width: number): RowJudge {
  const { sheet } = place;
  const used = sheet.used;
  const isField = new Uint8Array(width);
  const isRequired = new Uint8Array(width);
  const isWord = new Uint8Array(width);
  for (const field of place.tracker.fields) {
    const column = place.columns.get(field.name);
    const at = column ? column.position - firstColumn : -1;
    if (at < 0 || at >= width) continue;
    isField[at] = 1;
    if (field.constraints?.required) isRequired[at] = 1;
    if (field.type === 'string' && !field.constraints?.enum) isWord[at] = 1;
  }
  const heads = Array.from({ length: width }, () => new Set<string>());
  const above = new Set<string>();
  sheet.head.forEach((cells, at) => {
    const row = (used?.firstRow ?? 1) + at;
    cells.forEach((raw, index) => {
      if (typeof raw !== 'string' || raw === '') return;
      const column = (used?.firstColumn ?? 1) + index - firstColumn;
      if (row < place.headerRow) above.add(foldClosed(raw));
      else if (row <= place.lastHeaderRow) heads[column]?.add(raw);
    });
  });
  const wide = sheet.merged.filter((area) => area.lastColumn > area.firstColumn && area.firstRow > place.lastHeaderRow);
  const wideRows = new Set(wide.flatMap((area) => (area.firstRow === area.lastRow ? [area.firstRow] : [])));
  const required = isRequired.reduce((sum, flag) => sum + flag, 0);

  const filledOf = (cells: Row): number[] => {
    const filled: number[] = [];
    for (let at = 0; at < width; at++) {
      const raw = cells[at] ?? '';
      if (raw !== '' && !(typeof raw === 'string' && raw.trim() === '')) filled.push(at);
    }
    return filled;
  };

  const totalKind = (cells: Row, filled: readonly number[]): TotalKind | 'other' | undefined => {
    for (const [nth, at] of filled.entries()) {
      const raw = cells[at];
      if (typeof raw !== 'string') continue;
      const label = labelOf(raw);
      const exact = EXACT_TOTAL.exec(label);
      const match = exact ?? WORDED_TOTAL.exec(label);
      if (!match) continue;
      const requiredFilled = filled.filter((index) => index !== at && isRequired[index] === 1).length;
      const others = required - (isRequired[at] === 1 ? 1 : 0);
      const leads = nth === 0 || filled.slice(0, nth).every((index) => isField[index] === 0);
      // Words such as 全年工作小计 may be a record's own.
      if (exact ? leads || requiredFilled < others : leads && requiredFilled * 2 < others) {
        if (match[3]) return 'running';
        if (match[4]) return 'other';
        return exact ? (match[2] ? 'subtotal' : 'total') : 'group';
      }
    }
    return undefined;
  };

  return {
    isField,
    isWord,
    firstField: Math.max(0, isField.indexOf(1)),
    mustFill: Array.from(isRequired.keys()).filter((at) => isRequired[at] === 1),
    isTelling: required > 3 && required * 3 >= width,
    labels: heads.map((words) => ({ words, lengths: lengthsOf(words) })),
    label: (cells) => {
      for (const raw of cells) if (typeof raw === 'string' && [EXACT_TOTAL, WORDED_TOTAL].some((words) => words.test(labelOf(raw)))) return foldClosed(raw);
      return '';
    },
    kind(cells, row) {
      const filled = filledOf(cells);
      const [first] = filled;
      if (first === undefined) return 'blank';
      const total = totalKind(cells, filled);
      if (total) return total;
      const fields = filled.filter((at) => isField[at] === 1);
      const headed = filled.filter((at) => heads[at]?.has(String(cells[at]))).length;
      if (headed >= 2 && headed * 2 >= filled.length) return 'header';
      const texts = filled.map((at) => cells[at]);
      const words = texts.filter((raw) => typeof raw === 'string');
      const opening = cells[first];
      if (typeof opening === 'string') {
        const text = foldClosed(opening);
        const requiredFilled = fields.filter((at) => at !== first && isRequired[at] === 1).length;
        const isWhole = requiredFilled > 0 && requiredFilled === required - (isRequired[first] ?? 0);
        if ((FORM_LABEL.test(text) && !isWhole) || (isField[first] === 0 && EXAMPLE.test(text))) return 'other';
        // A word in the place of 序号 says more than one in a field.
        const isPoor = requiredFilled === 0 || (isField[first] === 0 ? requiredFilled * 2 <= required : requiredFilled * 3 < required);
        if (isPoor && NOTE.test(text)) return 'other';
        if (words.length === texts.length && words.every((raw) => SIGNATURE.test(foldClosed(raw)))) return 'other';
        if (filled.length === 1 && (wideRows.has(row) || SECTION.test(text) || above.has(text))) return 'other';
      }
      if (fields.length === 0) return 'other';
      if (texts.every((raw) => raw === 0 || raw === false)) return 'other';
      if (row === place.lastHeaderRow + 1 && isNumbering(texts)) return 'other';
      return filled.length === 1 && words.length === 1 ? 'lone' : 'record';
    },
  };
}

/** 1 for each length that a word has: most texts need no closer look. */
function lengthsOf(words: ReadonlySet<string>): Uint8Array {
  const lengths = new Uint8Array(Math.max(0, ...Array.from(words, (word) => word.length)) + 1);
  for (const word of words) lengths[word.length] = 1;
  return lengths;
}

/** What may be a total's words: without brackets, a unit or a figure after it; `''` for longer texts. */
function labelOf(raw: string): string {
  if (raw.length > 30) return '';
  const bare = foldClosed(raw).replace(/^[(【[]+/, '');
  return bare.replace(/:[^:]{0,4}$/, '').replace(/\([^()]{1,6}\)$/, '').replace(/[:)\]】]+$/, '').replace(COUNTED, '');
}

/** The columns numbered under the header: 1 2 3 …, (1) (2) …, A B C …, 甲 乙 1 2 …, with sums such as 5=3-4. */
function isNumbering(texts: readonly (CellValue | undefined)[]): boolean {
  const signs = texts.map((raw) => foldClosed(String(raw ?? '')).replace(/^\((.+)\)$/, '$1')).filter((sign) => !/^[栏列项行]次$/.test(sign));
  if (signs.length < 3) return false;
  if (signs.every((sign, at) => sign.toUpperCase() === String.fromCharCode(LETTER_A + at))) return true;
  const stems = signs.findIndex((sign, at) => sign !== STEMS[at]);
  const numbers = stems < 0 ? [] : signs.slice(stems);
  return numbers.every((sign, at) => parseNumeral(sign.replace(/=.+$/, '')) === at + 1);
}
const LETTER_A = 'A'.charCodeAt(0);
const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** What lies under a table by itself and isn't a name or number that someone began to enter. */
export function isTrailingNote(cells: Row, judge: RowJudge, afterBlank: boolean): boolean {
  const at = cells.findIndex((raw) => typeof raw === 'string' && raw.trim() !== '');
  const text = foldClosed(String(cells[at] ?? ''));
  return afterBlank || judge.isWord[at] !== 1 || text.length > 6 || /[^\p{L}\p{N}]/u.test(text);
}
