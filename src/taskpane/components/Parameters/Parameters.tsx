import { Button, SearchBox } from '@fluentui/react-components';
import { ParameterField } from './ParameterField';
import { useParameters } from './useParameters';
import { useStyles } from './Parameters.styles';

/** Every number and word list that the checks use, by tracker. */
export function Parameters() {
  const { words, busy, sought, setSought, changed, count, searching, shown, resetAll } = useParameters();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <SearchBox className={styles.search} value={sought} placeholder={words.parameters.search} aria-label={words.parameters.search} onChange={(_, { value }) => setSought(value)} />
      <div className={styles.state}>
        <span role="status">{shown.length === 0 ? words.parameters.nothing : words.parameters.changed(count)}</span>
        <Button size="small" onClick={resetAll} disabled={busy || count === 0}>
          {words.parameters.resetAll}
        </Button>
      </div>
      {shown.map(({ id, name, fact, parameters }) => (
        // A search opens its groups anew; otherwise they stay as the user left them.
        <details key={`${id} ${searching}`} open={searching || shown.length === 1} className={styles.group}>
          <summary className={styles.summary}>
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>{fact}</span>
          </summary>
          <div className={styles.fields}>
            {parameters.map(({ parameter, usedBy }) => (
              // A value changed elsewhere (reset) begins a new field.
              <ParameterField key={`${parameter.id}=${String(changed?.[parameter.id])}`} parameter={parameter} changed={changed?.[parameter.id]} usedBy={usedBy} />
            ))}
          </div>
        </details>
      ))}
    </div>
  );
}
