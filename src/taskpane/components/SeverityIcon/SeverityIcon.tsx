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

/** The sign of a severity. `word`: said in its place where the word itself is not beside it. */
export function SeverityIcon({ severity, word }: { readonly severity: Severity; readonly word?: string }) {
  const styles = useStyles();
  const Icon = icons[severity];
  const className = mergeClasses(styles.icon, styles[severity]);
  return word === undefined ? <Icon className={className} aria-hidden /> : <Icon className={className} role="img" aria-label={word} />;
}
