import type { Field } from '../../model/tracker';
import type { NameKind } from './types';

type Held = NameKind | 'person-or-unit' | 'document';

const BY_NAME: readonly (readonly [RegExp, Held])[] = [
  [/(?:姓名|人|员|书记|领导|主任|局长|场长)$/, 'person'],
  [/(?:单位|部门|科室|处室|支部|党组织|党组织名称|林场|公司)$/, 'unit'],
  [/(?:地点|地址|位置|所在地|村|乡镇)$/, 'place'],
  [/文号$/, 'document'],
];

/** Whose or what names a field has; `undefined` for dates, numbers, allowed words and all other texts. */
export function fieldHolds({ name, type, constraints, holds }: Field): Held | undefined {
  if (type !== 'string' || constraints?.enum) return undefined;
  return holds ?? BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
}
