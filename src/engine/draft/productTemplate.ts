import type { ClauseDefinition, ProblemDefinition } from '../../model/report';
import { quoted, renameSlots, slotNames } from './slotNames';
import type { LocalNames } from './slots';

/** A clause with its parts as one template; its slots have their ids. What drops out of it is a choice. */
export function clauseTemplate({ text, figures, zero, compare, parts = [] }: ClauseDefinition): string {
  const whole = withIds(text, figures, compare) + parts.map(partTemplate).join('');
  return typeof zero === 'object' ? choice(figures, zero.text, whole) : whole;
}

function partTemplate(part: ClauseDefinition): string {
  const { text, figures, zero = 'omit', compare, parts = [], joint = '，' } = part;
  const whole = joint + withIds(text, figures, compare) + parts.map(partTemplate).join('');
  if (zero === 'print') return Object.values(figures).reduceRight((inner, id) => `{${id}, select, other {${inner}}}`, whole);
  return choice(figures, zero === 'omit' ? '' : joint + zero.text, whole);
}

/** Says `words` where one of the figures is zero. */
function choice(figures: ClauseDefinition['figures'], words: string, otherwise: string): string {
  return Object.values(figures).reduceRight((inner, id) => `{${id}, plural, =0 {${words}} other {${inner}}}`, otherwise);
}

function withIds(text: string, figures: ClauseDefinition['figures'], compare: string | undefined): string {
  return renameSlots(text, (name) => {
    const id = figures[name];
    return id === undefined || name !== compare ? id : `${id}}{${id}.change`;
  });
}

/** What is said of a problem under its title. */
export function problemTemplate(code: string, { text, amountText, ownersText }: ProblemDefinition): string {
  const rename = (words: string) => renameSlots(words, (name) => PROBLEM_SLOTS[name] && `${code}.${PROBLEM_SLOTS[name]}`);
  const optional = (slot: string, words: string | undefined) => (words === undefined ? '' : `{${code}.${slot}, plural, =0 {} other {，${rename(words)}}}`);
  return rename(text) + optional('amount', amountText) + optional('owners', ownersText);
}

const PROBLEM_SLOTS: Readonly<Record<string, string>> = { count: 'count', amount: 'amount', owners: 'owners' };

/** The names that the definition has for the slots of a clause and its parts, as far as they are one slot's alone. */
export function clauseNames(clause: ClauseDefinition): LocalNames {
  const names: Record<string, string> = {};
  for (const { figures } of [...(clause.parts ?? []), clause]) Object.assign(names, figures);
  return names;
}

export function problemNames(code: string): LocalNames {
  return { count: `${code}.count`, amount: `${code}.amount`, owners: `${code}.owners`, 数量: `${code}.count`, 金额: `${code}.amount`, 责任单位: `${code}.owners` };
}

/** Plain words as a template. */
export const wordsTemplate = (words: string): string => quoted(words);

/** Whether a template names any slot. */
export const namesSlots = (template: string): boolean => slotNames(template).names.length > 0;
