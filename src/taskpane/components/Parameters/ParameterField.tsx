import { Badge, Button, Field, Input, Textarea } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import type { Parameter } from '../../../model/parameter';
import { useParameterField } from './useParameterField';
import { useStyles } from './Parameters.styles';

/** One parameter: its value with unit, its default, whom it concerns and its basis; kept when the field is left. */
export function ParameterField({ parameter, changed, usedBy }: { readonly parameter: Parameter; readonly changed: number | readonly string[] | undefined; readonly usedBy: string }) {
  const { words, label, hint, basis, text, setText, error, unit, keep, reset } = useParameterField(parameter, changed);
  const styles = useStyles();
  const field = { value: text, onBlur: keep };
  const name = (
    <>
      {label}
      {changed !== undefined && (
        <Badge appearance="tint" size="small" className={styles.badge}>
          {words.parameters.differs}
        </Badge>
      )}
    </>
  );
  return (
    <div>
      <div className={styles.parameter}>
        <Field label={name} hint={hint} className={styles.field} {...(error !== undefined && { validationMessage: error })}>
          {parameter.kind === 'words' ? (
            <Textarea {...field} resize="vertical" onChange={(_, { value }) => setText(value)} />
          ) : (
            <Input
              {...field}
              inputMode="decimal"
              contentAfter={unit}
              onChange={(_, { value }) => setText(value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') keep();
              }}
            />
          )}
        </Field>
        {changed !== undefined && <Button appearance="subtle" className={styles.reset} icon={<ArrowReset20Regular />} aria-label={words.parameters.resetOne(label)} title={words.parameters.reset} onClick={reset} />}
      </div>
      {usedBy !== '' && <div className={styles.fact}>{words.parameters.usedBy(usedBy)}</div>}
      <div className={styles.fact}>{basis}</div>
    </div>
  );
}
