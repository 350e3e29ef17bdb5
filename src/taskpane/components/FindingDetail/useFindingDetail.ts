import { useState } from 'react';
import { isFixable } from '../../../app/applyFixes';
import { cellAddress } from '../../../model/cell';
import type { Finding } from '../../../model/finding';
import { formatFix } from '../../format/formatFix';
import type { FindingText } from '../../format/findingText';
import { useActions, useBusy, useLanguage, usePane, useStrings } from '../../hooks/paneContext';
import { fixableAlike } from '../../store/findingGroups';

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
  return {
    words,
    facts,
    outside: finding.inPeriod ? '' : names.outside,
    related: (finding.related ?? []).slice(0, MOST_RELATED).map((at) => ({
      place: at.sheet === finding.at?.sheet ? cellAddress(at) : `${at.sheet} ${cellAddress(at)}`,
      go: () => void actions.reveal({ ...finding, at }),
    })),
    fix,
    alike: fix === undefined ? [] : fixableAlike(findings, finding),
    busy: useBusy(),
    excepting,
    setExcepting,
    reveal: () => void actions.reveal(finding),
    applyFix: () => void actions.fix([finding]),
    applyAll: () => void actions.fix(fixableAlike(findings, finding)),
    except: (reason: string) => void actions.except(finding, reason),
  };
}
