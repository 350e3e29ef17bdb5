import { Select } from '@fluentui/react-components';
import type { Question } from '../../../engine/guess/types';
import { columnName, columnReasons } from '../../format/guessText';
import { useActions, useBusy, useStrings } from '../../hooks/paneContext';
import { Guesses } from './Guesses';
import { useStyles } from './Mapping.styles';

/** Asks which column holds a field: the best guesses first, then every column. `recheck`: the answer is checked at once. */
export function ColumnQuestion({ question, recheck = false }: { readonly question: Extract<Question, { kind: 'column' }>; readonly recheck?: boolean }) {
  const words = useStrings();
  const actions = useActions();
  const busy = useBusy();
  const styles = useStyles();
  const { sheet, label, guesses, columns } = question;
  const choose = (position: number) => {
    const chosen = columns.find((column) => column.position === position);
    if (chosen) void actions.chooseColumn(question, chosen.column, recheck);
  };
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>{words.mapping.whichColumnOf(sheet, label)}</legend>
      <Guesses
        guesses={guesses.map(({ column, reasons }) => ({
          key: String(column.position),
          label: words.mapping.isColumn(columnName(column, words)),
          why: columnReasons(reasons, column, words),
          choose: () => choose(column.position),
        }))}
      />
      <Select size="small" className={styles.select} aria-label={words.mapping.whichColumnOf(sheet, label)} value="" disabled={busy} onChange={(_, { value }) => choose(Number(value))}>
        <option value="">{words.mapping.otherColumn}</option>
        {columns.map((column) => (
          <option key={column.position} value={column.position}>
            {columnName(column, words)}
          </option>
        ))}
      </Select>
    </fieldset>
  );
}
