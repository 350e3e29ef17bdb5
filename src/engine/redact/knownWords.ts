import { isMissingSign } from '../fold';
import type { Definitions } from '../types';
import type { Table } from '../../model/table';
import { fieldHolds } from './fieldHolds';
import { fixedWords } from './fixedWords';
import { kindOfParty, kindOfPerson } from './nameLooks';
import type { KnownWords, NameKind } from './types';

/**
 * The names that the workbook's own columns hold, with the unit's: 姓名, 责任人, 部门, 存放地点 … Nothing is guessed from
 * running text. `builtIn`: whose words are no names; a person's own definitions may well name somebody.
 */
export function knownWords(tables: Iterable<Table>, unitName: string, builtIn: Definitions): KnownWords {
  const found: Record<NameKind | 'document', Set<string>> = { person: new Set(), unit: new Set(), place: new Set(), document: new Set() };
  const people = new Set<string>();
  for (const { columns } of tables) {
    for (const column of columns.values()) {
      const held = fieldHolds(column.field);
      if (held === undefined || column.kind !== 'text') continue;
      for (const value of new Set(column.values)) {
        if (held === 'document') add(found.document, value);
        else for (const entry of entriesOf(value)) {
          if (held === 'person') people.add(entry);
          else add(found[held === 'person-or-unit' ? kindOfParty(entry) : held], entry);
        }
      }
    }
  }
  add(found.unit, unitName);
  // Departments answer for things too, and then stand where people do.
  for (const entry of people) {
    const kind = found.unit.has(entry) ? undefined : kindOfPerson(entry);
    if (kind) add(found[kind], entry);
  }
  return { person: [...found.person], unit: [...found.unit], place: [...found.place], document: [...found.document], fixed: fixedWords(builtIn) };
}

/** Several in one cell, and remarks in brackets behind a name: `张三（组长）、李四`. */
function entriesOf(value: string): string[] {
  return value.split(/[、,，;；/\n]+/).flatMap((part) => {
    const whole = part.trim();
    const name = whole.replace(/[(（].*$/, '').trim();
    return name === whole ? [whole] : [whole, name];
  });
}

const FULL_WIDTH: Readonly<Record<string, string>> = { '(': '（', ')': '）' };

/** Kept as it was folded, and as Chinese writes it. */
function add(words: Set<string>, word: string): void {
  if (word.length < 2 || isMissingSign(word) || !/[\p{Script=Han}A-Za-z]/u.test(word)) return;
  words.add(word);
  words.add(word.replace(/[()]/g, (bracket) => FULL_WIDTH[bracket] ?? bracket));
}
