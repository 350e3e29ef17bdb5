import { isOrdinary, tailOf } from './tails';
import type { NameKind } from './types';

const NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}[\p{Script=Han}·]{2,19}|[A-Za-z][A-Za-z .'·-]+)$/u;
/** 全体党员, 各科室负责人: whoever they are, they are not named. */
const NOBODY = /全体|各|人员|党员|干部|职工|领导|群众|部门|科室|单位|班子|有关|相关|等人|\d/;
const OFFICE = /[科局处股厅委]$/;
const PLACE = /(?:村|屯|镇|乡|县|市|区|州|省|社区|街道)$/;

/** What an entry of a field for people is; `undefined` for 全体党员 and the like. */
export function kindOfPerson(entry: string): 'person' | 'unit' | undefined {
  if (NOBODY.test(entry)) return undefined;
  if (tailOf(entry).length > 1 || (entry.length > 2 && OFFICE.test(entry))) return 'unit';
  return NAME.test(entry) ? 'person' : undefined;
}

/** What an entry is where people, units and villages stand in one field. */
export function kindOfParty(entry: string): NameKind {
  if (PLACE.test(entry)) return 'place';
  return tailOf(entry) === '' && entry.length < 4 && !isOrdinary(entry) && kindOfPerson(entry) === 'person' ? 'person' : 'unit';
}
