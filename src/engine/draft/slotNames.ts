/** Where a template names a slot: `{` count `}`. UTF-16 offsets. */
export interface SlotName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The slots that a template names, in order, whatever characters they are made of (the parser knows neither `.` nor `-`),
 * and the first `}` that closes nothing, which the parser takes for a letter.
 */
export function slotNames(template: string): { readonly names: readonly SlotName[]; readonly stray: number | undefined } {
  const names: SlotName[] = [];
  let stray: number | undefined;
  const within: ('words' | 'slot')[] = ['words'];
  for (let at = 0; at < template.length; at++) {
    const letter = template[at];
    const inWords = within.at(-1) === 'words';
    if (letter === "'" && inWords) at = afterQuote(template, at) - 1;
    else if (letter === '{' && inWords) {
      const [gap = '', name = ''] = /^\s*([^\s,{}]*)/.exec(template.slice(at + 1)) ?? [];
      const start = at + 1 + gap.length - name.length;
      names.push({ name, start, end: start + name.length });
      within.push('slot');
      at += gap.length;
    } else if (letter === '{') within.push('words');
    else if (letter === '}' && within.length === 1) stray ??= at;
    else if (letter === '}') within.pop();
  }
  return { names, stray };
}

/** `''` is an apostrophe; one before a brace or `#` quotes as far as the next. */
function afterQuote(template: string, at: number): number {
  const next = template[at + 1] ?? '';
  if (next === "'") return at + 2;
  if (!'{}<>#|'.includes(next) || next === '') return at + 1;
  for (let end = at + 1; end < template.length; end++) {
    if (template[end] !== "'") continue;
    if (template[end + 1] !== "'") return end + 1;
    end++;
  }
  return template.length;
}

/** The template with other names in its slots; `undefined` leaves one as it is. */
export function renameSlots(template: string, rename: (name: string) => string | undefined): string {
  let result = '';
  let from = 0;
  for (const { name, start, end } of slotNames(template).names) {
    result += template.slice(from, start) + (rename(name) ?? name);
    from = end;
  }
  return result + template.slice(from);
}

/** Words as they stand in a template; `#` counts in a choice only. */
export function quoted(words: string, inChoice = false): string {
  return words.replace(inChoice ? /[{}#']+/g : /[{}']+/g, (marks) => {
    const doubled = marks.replaceAll("'", "''");
    return /[^']/.test(marks) ? `'${doubled}'` : doubled;
  });
}
