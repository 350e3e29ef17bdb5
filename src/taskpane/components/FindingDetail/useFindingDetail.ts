import { useMemo, useState } from 'react';
import { isFixable } from '../../../app/applyFixes';
import { cellAddress } from '../../../model/cell';
import type { Finding } from '../../../model/finding';
import { formatFix } from '../../format/formatFix';
import type { FindingText } from '../../format/findingText';
import { useActions, useBusy, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { useExceptionStates } from '../../hooks/useExceptionStates';
import { formatIsoDay } from '../../format/formatIsoDay';
import { fixableAlike } from '../../store/alike';

/** As many other cells as a person looks through. */
const MOST_RELATED = 6;

/** What is shown about a finding and what can be done with it. */
export function useFindingDetail(finding: Finding, text: FindingText) {
  const words = useStrings();
  const language = useLanguage();
  const actions = useActions();
  const findings = usePane((state) => state.findings);
  const [excepting, setExcepting] = useState(false);
  const { findings: names } = words;
  const money = finding.amount === undefined ? undefined : words.money(finding.amount);
  const facts = [
    { name: names.received, value: finding.at ? text.received || names.emptyValue : '' },
    { name: names.expected, value: text.expected },
    { name: names.amount, value: money ? `${money.value} ${money.unit}` : '' },
    { name: names.owner, value: finding.owner ?? '' },
    { name: names.hint, value: text.hint },
    { name: names.basis, value: text.basis },
  ].filter(({ value }) => value !== '');
  const fix = isFixable(finding) ? formatFix(finding, language) : undefined;
  const { column, workbook } = useMemo(() => fixableAlike(findings, finding), [findings, finding]);
  const all = [
    { members: column, label: words.fixes.inColumn(column.length) },
    ...(workbook.length > column.length ? [{ members: workbook, label: words.fixes.inWorkbook(workbook.length) }] : []),
  ];
  const before = useExceptionStates()?.find((known) => known.state === 'lapsed' && known.finding === finding)?.exception;
  return {
    words,
    facts,
    outside: finding.inPeriod ? '' : names.outside,
    related: (finding.related ?? []).slice(0, MOST_RELATED).map((at) => ({
      place: at.sheet === finding.at?.sheet ? cellAddress(at) : `${at.sheet} ${cellAddress(at)}`,
      go: () => void actions.reveal({ ...finding, at }),
    })),
    fix,
    alike: fix === undefined ? [] : all.filter(({ members }) => members.length > 1).map(({ members, label }) => ({ label, preview: () => void actions.previewFixes(members) })),
    lapsed: before ? words.exceptions.before(words.exceptions.who(before.by ?? '', formatIsoDay(before.on ?? '', language)), before.reason) : '',
    busy: useBusy(),
    excepting,
    setExcepting,
    reveal: () => void actions.reveal(finding),
    applyFix: () => void actions.fix([finding]),
  };
}
