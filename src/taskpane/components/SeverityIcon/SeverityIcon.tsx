import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../../model/severity';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  risk: { color: tokens.colorStatusWarningForeground3 },
  warning: { color: tokens.colorNeutralForeground3 },
});

const icons = { error: ErrorCircle16Filled, risk: Warning16Filled, warning: Info16Regular } satisfies Record<Severity, unknown>;

/** The sign of a severity; its word stands beside it or in the name of what holds it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
