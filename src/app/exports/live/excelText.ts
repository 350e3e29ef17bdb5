import { quote } from '../../plans/hyperlink';

/** Excel takes no longer text inside a formula; quotation marks, which are doubled, may make it twice as long. */
const LITERAL = 120;

/** A text as literals that Excel takes; none for an empty one. */
export function literals(text: string): string[] {
  const letters = Array.from(text);
  return Array.from({ length: Math.ceil(letters.length / LITERAL) }, (_, index) => quote(letters.slice(index * LITERAL, (index + 1) * LITERAL).join('')));
}

/** Whether a cell ends with, or begins with, one of these marks. */
export const endsWith = (cell: string, marks: string): string => `ISNUMBER(FIND(RIGHT(${cell}),${quote(marks)}))`;
export const beginsWith = (cell: string, marks: string): string => `ISNUMBER(FIND(LEFT(${cell}),${quote(marks)}))`;
