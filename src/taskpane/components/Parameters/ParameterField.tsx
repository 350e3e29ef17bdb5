import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import type { Parameter } from '../../../model/parameter';
import { useParameterField } from './useParameterField';
import { useStyles } from './Parameters.styles';

/** One parameter: its value with unit, its default and its basis; kept when the field is left. */
export function ParameterField({ parameter, changed }: { readonly parameter: Parameter; readonly changed: number | readonly string[] | undefined }) {
  const { words, label, hint, text, setText, error, unit, keep, reset } = useParameterField(parameter, changed);
  const styles = useStyles();
  const field = { value: text, onBlur: keep };
  return (
    <div className={styles.parameter}>
      <Field label={label} hint={hint} className={styles.field} {...(error !== undefined && { validationMessage: error })}>
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
  );
}
