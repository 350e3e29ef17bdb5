import { Button } from '@fluentui/react-components';
import { ParameterField } from './ParameterField';
import { useActions, useBusy, useDefinitions, usePane, useStrings } from '../../hooks/paneContext';
import { useStyles } from './Parameters.styles';

/** Every number and word list that the rules use. */
export function Parameters() {
  const words = useStrings();
  const actions = useActions();
  const busy = useBusy();
  const { parameters } = useDefinitions();
  const changed = usePane((state) => state.settings?.parameters);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {parameters.map((parameter) => (
        // A value changed elsewhere (reset) begins a new field.
        <ParameterField key={`${parameter.id}=${String(changed?.[parameter.id])}`} parameter={parameter} changed={changed?.[parameter.id]} />
      ))}
      <Button onClick={() => void actions.resetParameters()} disabled={busy || !changed || Object.keys(changed).length === 0}>
        {words.parameters.resetAll}
      </Button>
    </div>
  );
}
