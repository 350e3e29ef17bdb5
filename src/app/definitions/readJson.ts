import { type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { JsonPath } from '../../engine/definitions/mistake';

/** What keeps a text from being JSON. */
export type JsonMistakeCode = 'JSON-EMPTY' | 'JSON-SIGN' | 'JSON-COMMA' | 'JSON-COLON' | 'JSON-NAME' | 'JSON-VALUE' | 'JSON-OPEN' | 'JSON-REST' | 'JSON-COMMENT' | 'JSON-STRING' | 'JSON-NUMBER' | 'JSON-TWICE' | 'JSON-DEEP';

export interface JsonMistake {
  readonly code: JsonMistakeCode;
  readonly offset: number;
  readonly path: JsonPath;
  readonly found: string;
}

/** Brackets within brackets; definitions need a dozen, and reading ever deeper ones would end the reader itself. */
const DEEPEST = 60;

/** The parser's names of mistakes. */
const CODES: Readonly<Record<string, JsonMistakeCode>> = {
  InvalidSymbol: 'JSON-SIGN',
  InvalidCharacter: 'JSON-STRING',
  InvalidNumberFormat: 'JSON-NUMBER',
  UnexpectedEndOfNumber: 'JSON-NUMBER',
  PropertyNameExpected: 'JSON-NAME',
  ValueExpected: 'JSON-VALUE',
  ColonExpected: 'JSON-COLON',
  CommaExpected: 'JSON-COMMA',
  CloseBraceExpected: 'JSON-OPEN',
  CloseBracketExpected: 'JSON-OPEN',
  EndOfFileExpected: 'JSON-REST',
  InvalidCommentToken: 'JSON-COMMENT',
  UnexpectedEndOfComment: 'JSON-COMMENT',
  UnexpectedEndOfString: 'JSON-STRING',
  InvalidUnicode: 'JSON-STRING',
  InvalidEscapeCharacter: 'JSON-STRING',
};

/** The value with the places of all its parts, or what is wrong with the text: the first mistake, as later ones mostly follow from it. */
export function readJson(text: string): { readonly value: unknown; readonly root: Node } | { readonly mistakes: readonly JsonMistake[] } {
  const deep = tooDeep(text);
  if (deep !== undefined) return { mistakes: [{ code: 'JSON-DEEP', offset: deep, path: [], found: '' }] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = [...errors].sort((left, right) => left.offset - right.offset);
  if (first) return { mistakes: [{ code: CODES[printParseErrorCode(first.error)] ?? 'JSON-SIGN', offset: first.offset, path: [], found: quoted(text, first) }] };
  if (!root) return { mistakes: [{ code: 'JSON-EMPTY', offset: 0, path: [], found: '' }] };
  const twice = membersTwice(root, []);
  return twice.length > 0 ? { mistakes: twice } : { value: JSON.parse(text) as unknown, root }; // JSON, as the parser has just said
}

function quoted(text: string, { offset, length }: ParseError): string {
  const line = /[^\r\n]*/.exec(text.slice(offset, offset + Math.max(1, Math.min(length, 20))))?.[0] ?? '';
  return line.trim();
}

/** Offset of the first bracket that is too deep; what stands in quotes is no bracket. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"|[[\]{}]/g)) {
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/** Of two members with one name JSON keeps the last, unsaid. */
function membersTwice(node: Node, path: JsonPath): JsonMistake[] {
  if (node.type === 'array') return (node.children ?? []).flatMap((child, index) => membersTwice(child, [...path, index]));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    const name = String(key?.value);
    const at = [...path, name];
    const mistake: JsonMistake[] = seen.has(name) ? [{ code: 'JSON-TWICE', offset: property.offset, path: at, found: name }] : [];
    seen.add(name);
    return [...mistake, ...(value ? membersTwice(value, at) : [])];
  });
}
