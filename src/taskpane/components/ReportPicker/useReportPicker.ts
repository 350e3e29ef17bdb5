import { useState } from 'react';
import { chosenReport } from '../../../engine/chosenReport';
import { partsOf } from '../../../model/day';
import { parsePeriod, type Period, type Span } from '../../../model/period';
import { useActions, useClock, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { customPeriod, customRange, isPreset, rangeOf, spansOf, type CustomRange } from './periodChoices';

/** The choice in the making; nothing is kept before it is confirmed. */
export function useReportPicker(onDone: () => void) {
  const words = useStrings();
  const language = useLanguage();
  const actions = useActions();
  const clock = useClock();
  const current = usePane((state) => state.period);
  const kept = usePane((state) => state.settings?.unitName ?? '');
  const [unit, setUnit] = useState(kept);
  const defined = usePane((state) => state.definitions.reports);
  const drafted = usePane((state) => chosenReport(state.definitions.reports, state.settings?.report ?? '')?.id ?? '');
  const [report, setReport] = useState(drafted);
  const [year, setYear] = useState(() => (current ? partsOf(current.start).year : clock().getFullYear()));
  /** `undefined` = the custom period. */
  const [code, setCode] = useState(current && isPreset(current) ? current.code : undefined);
  const [custom, setCustom] = useState<CustomRange>(() => customRange(current));
  const period = code === undefined ? customPeriod(custom) : parsePeriod(code);

  const choices = (span: Span, label: (index: number) => string) =>
    spansOf(year, span).map((each: Period, index) => ({ period: { code: each.code, name: each.label[language] }, label: label(index) }));
  const groups = [
    { name: words.report.half, columns: 'halves' as const, periods: choices('half-year', (index) => words.report.halves[index] ?? '') },
    { name: words.report.quarter, columns: 'quarters' as const, periods: choices('quarter', (index) => words.report.quarters[index] ?? '') },
    { name: words.report.year, columns: 'whole' as const, periods: choices('year', () => words.report.wholeYear) },
    { name: words.report.months, columns: 'months' as const, periods: choices('month', (index) => words.report.month(index + 1)) },
  ];

  return {
    words,
    unit,
    setUnit,
    reports: defined.map(({ id, label }) => ({ id, name: label[language] })),
    report,
    setReport,
    year,
    /** The same half-year, quarter or month of another year stays chosen. */
    turnYear: (by: number) => {
      setYear(year + by);
      if (code !== undefined) setCode(`${Number(code.slice(0, 4)) + by}${code.slice(4)}`);
    },
    groups,
    code,
    pick: (picked: string) => setCode(picked),
    custom,
    setCustom,
    beginCustom: (by: CustomRange['by']) => {
      setCode(undefined);
      setCustom(rangeOf(period ?? current, by));
    },
    valid: period !== undefined,
    save: () => {
      if (!period) return;
      onDone();
      void actions.setReport({ period, unitName: unit.trim(), report });
    },
  };
}
