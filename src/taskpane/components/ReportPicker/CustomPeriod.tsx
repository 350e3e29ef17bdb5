import { Field, Input, mergeClasses, ToggleButton } from '@fluentui/react-components';
import type { Strings } from '../../strings';
import { useChosenStyle } from '../../theme/useChosenStyle';
import type { CustomRange } from './periodChoices';
import { useStyles } from './ReportPicker.styles';

/** Any months or any two dates. */
export function CustomPeriod({
  words,
  value,
  active,
  onBegin,
  onChange,
}: {
  readonly words: Strings;
  readonly value: CustomRange;
  readonly active: boolean;
  /** Begins a custom period with the ends of the one that is chosen. */
  readonly onBegin: (by: CustomRange['by']) => void;
  readonly onChange: (value: CustomRange) => void;
}) {
  const styles = useStyles();
  const pressed = useChosenStyle();
  const { by, from, to } = value;
  const byMonth = by === 'month';
  const placeholder = byMonth ? 'YYYY-MM' : 'YYYY-MM-DD';
  return (
    <div role="group" aria-label={words.report.custom} className={styles.custom}>
      <div className={styles.halves}>
        {(['month', 'date'] as const).map((kind) => (
          <ToggleButton key={kind} size="small" className={mergeClasses(styles.choice, active && by === kind && pressed)} checked={active && by === kind} onClick={() => onBegin(kind)}>
            {kind === 'month' ? words.report.byMonth : words.report.byDate}
          </ToggleButton>
        ))}
      </div>
      {active && (
        <div className={styles.halves}>
          <Field label={byMonth ? words.report.fromMonth : words.report.fromDate}>
            <Input className={styles.input} type={by} placeholder={placeholder} value={from} onChange={(_, data) => onChange({ by, from: data.value, to })} />
          </Field>
          <Field label={byMonth ? words.report.toMonth : words.report.toDate}>
            <Input className={styles.input} type={by} placeholder={placeholder} value={to} onChange={(_, data) => onChange({ by, from, to: data.value })} />
          </Field>
        </div>
      )}
    </div>
  );
}
