import { useMemo, useState } from 'react';
import { MOST_AT_ONCE } from '../../../app/exceptions/acceptFindings';
import { exceptionKey } from '../../../app/exceptions/exceptionKey';
import type { Finding } from '../../../model/finding';
import { useActions, usePane, useStrings } from '../../hooks/paneContext';
import { alike } from '../../store/alike';

/** What a person fills in to accept a finding; the name is the one that was given last. */
export function useExceptionForm(finding: Finding) {
  const words = useStrings();
  const actions = useActions();
  const findings = usePane((state) => state.findings);
  const lastBy = usePane((state) => state.settings?.exceptions.findLast(({ by }) => by !== undefined)?.by ?? '');
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(lastBy);
  const [scope, setScope] = useState('this');

  const kinds = useMemo(() => alike(findings, finding), [findings, finding]);
  const { column, workbook } = kinds;
  const possible = [
    { id: 'this', label: words.exceptions.onlyThis, members: [finding] },
    ...(column.length > 1 && column.length < workbook.length ? [{ id: 'column', label: words.exceptions.inColumn(column.length), members: column }] : []),
    ...(workbook.length > 1 ? [{ id: 'workbook', label: words.exceptions.inWorkbook(workbook.length), members: workbook }] : []),
  ];
  const scopes = possible.filter(({ members }) => members.length <= MOST_AT_ONCE);
  const chosen = scopes.find(({ id }) => id === scope)?.members ?? [finding];
  const key = exceptionKey(finding);
  const twins = chosen.length > 1 ? 0 : workbook.filter((other) => other !== finding && exceptionKey(other) === key).length;
  return {
    words,
    reason,
    setReason,
    by,
    setBy,
    scopes,
    scope,
    setScope,
    twins,
    note: scopes.length < possible.length ? words.exceptions.most(MOST_AT_ONCE) : '',
    ready: reason.trim() !== '' && by.trim() !== '',
    save: () => void actions.except(chosen, { reason, by }),
  };
}
