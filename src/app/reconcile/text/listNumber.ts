import { chineseNumber } from '../../../engine/chineseNumber';

/** Numbers in formats that have as many signs as this; beyond, arabic ones stand in. */
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';

/** A list's number as Word prints it, by the format's name in the file (`w:numFmt`); `''` for signs that are no numbers. */
export function listNumber(value: number, format: string): string {
  switch (format) {
    case 'bullet':
    case 'none':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return value > 0 && value < 100 ? chineseNumber(value) : String(value);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return value < 10 ? (LEGAL[value] ?? '') : String(value);
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return CIRCLED[value - 1] ?? String(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    default:
      return String(value);
  }
}

/** 1 → A, 26 → Z, 27 → AA, 28 → BB. */
const letters = (value: number): string => String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const ROMAN = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const;

function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  }
  return written;
}
