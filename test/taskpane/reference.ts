import { columnNumber, type CellReference } from '../../src/model/cell';

/** `学习台账!C12`; `undefined` for `''`. */
export function parseReference(text: string): CellReference | undefined {
  const match = /^(.+)!([A-Z]+)(\d+)$/.exec(text);
  return match ? { sheet: match[1] ?? '', column: columnNumber(match[2] ?? ''), row: Number(match[3]) } : undefined;
}
