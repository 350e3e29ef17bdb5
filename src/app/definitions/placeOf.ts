import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { JsonPath } from '../../engine/definitions/mistake';

/** Where a person finds it; both 1-based, columns in characters as editors count them. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The value at the path; of a member that should not be there its name, of one that is missing the nearest that holds it. */
export function offsetOf(root: Node, path: JsonPath, what: 'value' | 'name'): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (!node) continue;
    const name = depth === path.length && what === 'name' && node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    return (name ?? node).offset;
  }
  return root.offset;
}

/** `rules[2].kind`, as people name a place in JSON. */
export function pathText(path: JsonPath): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : /^[\w$一-鿿]+$/.test(step) ? `${at > 0 ? '.' : ''}${step}` : `[${JSON.stringify(step)}]`)).join('');
}
