import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowBidirectionalUpDown16Filled } from '@fluentui/react-icons/svg/arrow-bidirectional-up-down';
import { CalendarError16Filled } from '@fluentui/react-icons/svg/calendar-error';
import { CheckmarkCircle16Filled, CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { EqualOff16Filled } from '@fluentui/react-icons/svg/equal-off';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import type { Verdict } from '../../../model/claim';

const useStyles = makeStyles({
  icon: { flexShrink: 0, verticalAlign: 'text-bottom' },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  right: { color: tokens.colorStatusSuccessForeground1 },
});

const signs = {
  differs: [DismissCircle16Filled, 'wrong'],
  magnitude: [ArrowBidirectionalUpDown16Filled, 'wrong'],
  'other-period': [CalendarError16Filled, 'wrong'],
  unbalanced: [EqualOff16Filled, 'wrong'],
  unbound: [QuestionCircle16Filled, 'unsure'],
  redacted: [EyeOff16Regular, 'quiet'],
  'agrees-roughly': [CheckmarkCircle16Regular, 'right'],
  agrees: [CheckmarkCircle16Filled, 'right'],
} as const satisfies Record<Verdict, unknown>;

/** The sign of a verdict; its word stands beside it, or in the name of what it belongs to. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const [Icon, tone] = signs[verdict];
  return <Icon className={mergeClasses(styles.icon, styles[tone])} aria-hidden />;
}
