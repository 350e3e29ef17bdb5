import { behindFigure } from '../../../app/narrow';
import type { Phrase } from '../../../model/report';
import { useActions, useBusy, useDefinitions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { useDraft } from './draftContext';

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly formula?: true;
}

interface Doing {
  readonly label: string;
  readonly act: () => void;
  readonly waits: boolean;
}

/** What is known of a figure of the text, and where it leads. */
export function useFigureCard(phrase: Exclude<Phrase, { kind: 'text' }>): { readonly facts: readonly Fact[]; readonly actions: readonly Doing[] } {
  const { words, result } = useDraft();
  const pane = useStrings();
  const actions = useActions();
  const busy = useBusy();
  const language = useLanguage();
  const definitions = useDefinitions();
  const places = usePane((state) => state.known?.located.places);
  const isFresh = usePane((state) => state.stale === undefined);
  const period = result.period.label[language];

  const figure = result.figures.find(({ id }) => id === phrase.indicator);
  if (phrase.indicator === undefined || !figure) {
    const codes = phrase.kind === 'figure' ? (phrase.codes ?? []) : [];
    const titles = definitions.trackers.flatMap(({ rules }) => rules).flatMap(({ code, problem }) => (codes.includes(code) && problem ? [`${code} ${problem.title}`] : codes.includes(code) ? [code] : []));
    return {
      facts: [{ name: words.problem, value: titles.join('；') }, { name: words.period, value: period }],
      actions: [{ label: words.showProblems, act: () => actions.showCodes(codes), waits: false }],
    };
  }
  const isChange = phrase.kind === 'figure' && phrase.change === true;
  const tracker = definitions.trackers.find(({ id }) => id === figure.tracker);
  const indicator = tracker?.indicators.find(({ id }) => id === figure.id);
  const of = isChange && figure.previous ? figure.previous : figure;
  const rows = of.sources.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow + 1, 0);
  const formula = of.formula?.replaceAll('{start}', words.start).replaceAll('{end}', words.end);
  const behind = isFresh && !isChange ? behindFigure(figure, places ?? []) : undefined;
  const sheets = [...new Set(of.sources.map(({ sheet }) => sheet))].join('、');
  const facts: Fact[] = [
    { name: words.indicator, value: `${indicator?.label[language] ?? figure.id}${isChange ? ` · ${words.change}` : ''}` },
    { name: words.sheets, value: sheets === '' ? (tracker?.label[language] ?? '') : sheets },
    { name: words.period, value: period },
    ...(figure.reason ? [{ name: words.missing, value: pane.summary.why[figure.reason] }] : [{ name: words.rows, value: words.rowCount(rows) }]),
    ...(figure.reason ? [] : [{ name: words.formula, value: formula === undefined ? words.noFormula : `=${formula}`, ...(formula !== undefined && { formula: true as const }) }]),
  ];
  return {
    facts,
    actions: [
      ...(rows > 0 ? [{ label: words.go, act: () => void actions.revealFigure({ sources: of.sources }), waits: false }] : []),
      ...(behind ? [{ label: words.narrow, act: () => void actions.narrow(figure), waits: busy }] : []),
    ],
  };
}
