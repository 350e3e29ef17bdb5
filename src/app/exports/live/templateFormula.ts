import { type Elements, isFlaw, KIND, parseTemplate } from '../../../engine/draft/parseTemplate';
import type { LocalNames, SlotTable } from '../../../engine/draft/slots';
import { quote } from '../../plans/hyperlink';
import { literals } from './excelText';
import type { FigureTable } from './FigureTable';
import type { Expression, PieceCells } from './PieceCells';

export interface TemplateScope {
  readonly slots: SlotTable;
  readonly local: LocalNames;
  /** Slot ids whose zero leaves nothing to say. */
  readonly drops: readonly string[];
  readonly figures: FigureTable;
  readonly cells: PieceCells;
}

/** Conditions under which nothing is said, and what is said otherwise. */
interface Said {
  readonly unless: readonly string[];
  readonly pieces: readonly Expression[];
}

/** Excel's limit is 255 arguments. */
const ARGUMENTS = 100;

/** What `fillTemplate` makes of a template, as an expression over the figures' cells; `undefined`: it says nothing, whatever they are. */
export function templateFormula(template: string, scope: TemplateScope): Expression | undefined {
  const parsed = parseTemplate(template);
  const said = isFlaw(parsed) ? undefined : settle(parsed.elements, scope, true, undefined);
  return said && guarded(said, scope.cells);
}

function settle(elements: Elements, scope: TemplateScope, isWhole: boolean, counted: string | undefined): Said | undefined {
  const unless = new Set<string>();
  const pieces: Expression[] = [];
  const say = (text: string, depth = 0) => pieces.push({ text, depth });
  for (const element of elements) {
    if (element.type === KIND.words) literals(element.value).forEach((literal) => say(literal));
    else if (element.type === KIND.pound) say(`TEXT(${counted ?? '0'},"#,##0")`, 1);
    else {
      const id = scope.slots.idOf(element.value, scope.local) ?? '';
      const figure = scope.figures.cellsOf(id);
      if (element.type === KIND.select || element.type === KIND.plural) {
        const choice = figure ? liveChoice(element.options, figure, scope) : fixedChoice(element.options, id, scope);
        if (choice) pieces.push(choice);
      } else if (figure) {
        unless.add(`${figure.text}=""`);
        if (isWhole && scope.drops.includes(id)) unless.add(`${figure.value}=0`);
        say(figure.text);
      } else {
        const change = /^(.+)\.change$/.exec(id)?.[1];
        const cell = change === undefined ? undefined : scope.figures.changeOf(change);
        const { phrases, absent, number } = scope.slots.valueOf(id);
        if (cell !== undefined) say(cell);
        else if (absent || (isWhole && number === 0 && scope.drops.includes(id))) return undefined;
        else literals(phrases.map(({ text }) => text).join('')).forEach((literal) => say(literal));
      }
    }
  }
  return { unless: [...unless], pieces };
}

type Options = Extract<Elements[number], { readonly options: unknown }>['options'];

/** Goes by the figure in its cell; nothing where that is absent. */
function liveChoice(options: Options, { value, text }: { readonly value: string; readonly text: string }, scope: TemplateScope): Expression {
  const { other, ...exact } = options;
  const branch = (elements: Elements | undefined) => scope.cells.fitted(guarded((elements && settle(elements, scope, false, value)) ?? { unless: [], pieces: [] }, scope.cells));
  let choice = branch(other?.value);
  for (const [key, option] of Object.entries(exact)) {
    const number = Number(key.replace(/^=/, ''));
    if (!Number.isFinite(number) || key === '') continue;
    const chosen = branch(option.value);
    choice = scope.cells.fitted({ text: `IF(${value}=${number},${chosen.text},${choice.text})`, depth: Math.max(chosen.depth, choice.depth) + 1 });
  }
  return { text: `IF(${text}="","",${choice.text})`, depth: choice.depth + 1 };
}

/** Goes by what does not change with the sheets: how many problems there were, words. */
function fixedChoice(options: Options, id: string, scope: TemplateScope): Expression | undefined {
  const { absent, number } = scope.slots.valueOf(id);
  const option = options[`=${number}`] ?? options[String(number)] ?? options['other'];
  const said = absent || !option ? undefined : settle(option.value, scope, false, Number.isFinite(number) ? String(number) : undefined);
  return said && scope.cells.fitted(guarded(said, scope.cells));
}

function guarded({ unless, pieces }: Said, cells: PieceCells): Expression {
  const said = cells.joined(pieces);
  if (unless.length === 0) return said;
  const groups = Array.from({ length: Math.ceil(unless.length / ARGUMENTS) }, (_, index) => `OR(${unless.slice(index * ARGUMENTS, (index + 1) * ARGUMENTS).join(',')})`);
  const [first = '', ...more] = groups.map((text) => cells.fitted({ text, depth: 1 }).text);
  const none = more.length === 0 ? first : `OR(${[first, ...more].join(',')})`;
  return { text: `IF(${none},${quote('')},${said.text})`, depth: said.depth + 2 };
}
