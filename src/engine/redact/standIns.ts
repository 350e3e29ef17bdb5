import { asterisks } from './mask';
import { tailOf } from './tails';
import type { NameKind, RedactionRules } from './types';

const COMPOUND = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|公冶|慕容|令狐|夏侯|司徒|司空|司寇|长孙|宇文|端木|南宫|西门|百里|东郭|呼延|淳于|单于|申屠|太史|澹台|轩辕|钟离|闾丘|鲜于|赫连|濮阳|独孤|拓跋|仲孙|第五|万俟|纳兰|完颜)(?=.)/u;

const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** 甲, 乙 … 癸, 甲甲, 甲乙 …: 0-based. */
export function stem(index: number): string {
  const last = STEMS.charAt(index % STEMS.length);
  return index < STEMS.length ? last : stem(Math.floor(index / STEMS.length) - 1) + last;
}

/** A surname stays, as in published judgments: 欧阳某; of other names the first character. */
export const surnameOf = (name: string): string => COMPOUND.exec(name)?.[0] ?? String.fromCodePoint(name.codePointAt(0) ?? 0x67d0);

/** A name that the text has; `whole`: not even its kind may stay readable. */
export interface NameMet {
  readonly word: string;
  readonly kind: NameKind;
  readonly whole: boolean;
}

/** The parts around what tells words of one form apart: `张某` + 甲, `某` + 甲 + `林场`. */
interface Form {
  readonly before: string;
  readonly after: string;
}

function formOf({ word, kind, whole }: NameMet): Form {
  if (kind === 'person') return { before: `${surnameOf(word)}某`, after: '' };
  return { before: '某', after: (whole ? '' : tailOf(word)) || (kind === 'unit' ? '单位' : '地') };
}

/**
 * What stands for each word, in the order of their first appearance: 张某, or 张某甲 and 张某乙 where several would read
 * the same. With asterisks one a character, the kind of a unit or place left readable: `**林场`; these may read the same.
 */
export function standIns(words: readonly NameMet[], style: RedactionRules['style']): Map<string, string> {
  if (style === 'asterisks') {
    return new Map(words.map(({ word, kind, whole }) => {
      const tail = kind === 'person' || whole ? '' : tailOf(word);
      return [word, asterisks(word.slice(0, word.length - tail.length)) + tail];
    }));
  }
  const alike = new Map<string, string[]>();
  for (const met of words) {
    const { before, after } = formOf(met);
    const form = `${before}|${after}`;
    alike.set(form, [...(alike.get(form) ?? []), met.word]);
  }
  return new Map([...alike].flatMap(([form, those]) => {
    const [before = '', after = ''] = form.split('|');
    return those.map((word, index) => [word, those.length === 1 ? before + after : `${before}${stem(index)}${after}`] as const);
  }));
}
