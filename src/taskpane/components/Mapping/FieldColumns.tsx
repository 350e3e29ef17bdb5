import { Button, Select } from '@fluentui/react-components';
import type { Place } from '../../../engine/types';
import { useBusy } from '../../hooks/paneContext';
import { useStyles } from './Mapping.styles';
import { useFieldColumns } from './useFieldColumns';

/** Every field of a sheet's tracker, the column that it was found in, and another to choose. */
export function FieldColumns({ place }: { readonly place: Place }) {
  const { words, fields, choose } = useFieldColumns(place);
  const busy = useBusy();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {fields.map(({ name, label, value, auto, options, gone }) => (
        <li key={name} className={styles.field}>
          <span className={styles.name}>{label}</span>
          <Select size="small" className={styles.select} aria-label={words.mapping.whichColumn(label)} value={value} disabled={busy} onChange={(_, data) => choose(name, data.value)}>
            <option value="auto">{auto}</option>
            <option value="none">{words.mapping.none}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.text}
              </option>
            ))}
          </Select>
          {gone !== undefined && (
            <div className={styles.entry}>
              <span className={styles.why}>{gone}</span>
              <Button size="small" className={styles.keep} disabled={busy} aria-label={words.mapping.removeOne(label)} onClick={() => choose(name, 'auto')}>
                {words.mapping.remove}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
