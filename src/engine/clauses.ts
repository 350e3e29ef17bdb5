import { type Figure, isAbsent } from '../model/figure';
import type { ClauseDefinition, Phrase } from '../model/report';
import type { Indicator } from '../model/tracker';
import { comparePhrases } from './comparePhrases';
import { figureText } from './figureText';
import { fill, type Slots, words } from './phrases';

/** What the clauses of a report may speak of. */
export interface Facts {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** `unit` and `period`, which every text may name. */
  readonly words: Readonly<Record<string, string>>;
}

/** What a clause with its parts says; `undefined` where it has nothing to say. */
export function clausePhrases(clause: ClauseDefinition, facts: Facts): Phrase[] | undefined {
  const slots: Record<string, Slots[string]> = { ...facts.words };
  const zero = clause.zero ?? 'omit';
  for (const [slot, id] of Object.entries(clause.figures)) {
    const { figure, indicator } = lookUp(id, facts);
    if (isAbsent(figure)) return undefined;
    if (figure.value === 0 && zero === 'omit') return undefined;
    if (figure.value === 0 && typeof zero === 'object') return fill(zero.text, facts.words);
    const said = figurePhrase(figure, indicator, facts);
    slots[slot] = slot === clause.compare && said.kind === 'figure' ? [said, ...comparePhrases(figure)] : said;
  }
  const parts = (clause.parts ?? []).flatMap((part) => {
    const said = clausePhrases(part, facts);
    return said ? [words(part.joint ?? '，'), ...said] : [];
  });
  return [...fill(clause.text, slots), ...parts];
}

/** The figure in words; 〔缺：…〕 where it could not be computed, or as a part exceeds its whole and can't be right. */
export function figurePhrase(figure: Figure, indicator: Indicator, { figures }: Facts): Phrase {
  const whole = indicator.partOf === undefined ? undefined : figures.get(indicator.partOf);
  const exceeds = figure.value !== null && typeof whole?.value === 'number' && figure.value > whole.value;
  if (figure.value === null || exceeds) return { kind: 'missing', text: `〔缺：${indicator.label.zh.replace(/^其中/, '')}〕`, indicator: figure.id };
  const { value, unit, approximate } = figure;
  return { kind: 'figure', text: figureText({ value, unit, ...(approximate && { approximate }) }), indicator: figure.id };
}

/** @throws Error for an indicator that no tracker defines: a mistake in the report's definition. */
function lookUp(id: string, { figures, indicators }: Facts): { figure: Figure; indicator: Indicator } {
  const [figure, indicator] = [figures.get(id), indicators.get(id)];
  if (!figure || !indicator) throw new Error(`The report names the indicator "${id}", which no tracker defines.`);
  return { figure, indicator };
}
