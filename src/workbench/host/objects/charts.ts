import { CHART_TYPES, newChart } from '../charts';
import { apiNotFound, invalidArgument, itemNotFound } from '../hostError';
import { defineType, method, scalar, type Member } from '../objectType';
import { sheetById, type State } from '../state';
import type { StoredChart, StoredSheet } from '../store';
import { changeChart, chartObject, chartsObject, type ChartObject, type ChartsObject } from './chartObject';
import { rangeArgument } from './rangeObject';

const all = (self: ChartsObject, state: State): readonly StoredChart[] => sheetById(state, self.sheetId).charts ?? [];

/** "If there are multiple charts with the same name, the first one will be returned." The client comes back by id. */
function find(self: ChartsObject, key: string | number, state: State): ChartObject | null {
  const charts = all(self, state);
  const found = charts.find(({ name }) => name === key) ?? charts.find(({ id }) => id === key);
  return found === undefined ? null : chartObject(self.sheetId, found);
}

function freeName(sheet: StoredSheet): string {
  for (let number = 1; ; number++) if (!sheet.charts?.some(({ name }) => name === `Chart ${number}`)) return `Chart ${number}`;
}

function orNotFound(chart: ChartObject | null): ChartObject {
  if (chart === null) throw itemNotFound();
  return chart;
}

defineType<ChartsObject>(
  'ChartCollection',
  (): Record<string, Member<ChartsObject>> => ({
    count: scalar(1, (self, state) => all(self, state).length),
    add: method(1, (self, args, state) => {
      const type = CHART_TYPES.find((known) => known === args.string(0));
      if (type === undefined) throw apiNotFound(`ChartCollection.add (${args.string(0)})`);
      const data = rangeArgument(state, self.sheetId, args.object(1));
      const by = args.oneOf(2, ['Auto', 'Columns', 'Rows'], 'Auto');
      const source = sheetById(state, data.sheetId);
      let made: StoredChart | undefined;
      changeChart(chartsObject(self.sheetId), state, (sheet) => {
        const byColumns = by === 'Columns' || (by === 'Auto' && data.area.rows >= data.area.columns);
        made = newChart(`{${state.newId().padStart(8, '0')}-CA00-0000-0000-000000000000}`, freeName(sheet), source, type, data.area, byColumns);
        (sheet.charts ??= []).push(made);
      });
      if (made === undefined) throw invalidArgument();
      return chartObject(self.sheetId, made);
    }),
    getCount: method(4, (self, _args, state) => all(self, state).length),
    getItem: method(1, (self, args, state) => orNotFound(find(self, args.string(0), state))),
    getItemAt: method(1, (self, args, state) => {
      const found = all(self, state)[args.integer(0)];
      if (found === undefined) throw invalidArgument();
      return chartObject(self.sheetId, found);
    }),
    getItemOrNullObject: method(4, (self, args, state) => find(self, args.string(0), state)),
  }),
  {
    item: (self, key, state) => orNotFound(find(self, key, state)),
    items: (self, state) => all(self, state).map((chart) => chartObject(self.sheetId, chart)),
  },
);
