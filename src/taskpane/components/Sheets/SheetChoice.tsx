import { Select } from '@fluentui/react-components';
import { useActions, useBusy, useDefinitions, usePane, useStrings } from '../../hooks/paneContext';

/** The select's value for "let the tool find out"; no tracker has this id. */
const AUTO = 'auto';

/** Says which tracker a sheet is. `undecided`: only a person can say. */
export function SheetChoice({ sheet, undecided = false }: { readonly sheet: string; readonly undecided?: boolean }) {
  const words = useStrings();
  const actions = useActions();
  const busy = useBusy();
  const { trackers } = useDefinitions();
  const choice = usePane((state) => state.settings?.choices[sheet]);
  return (
    <Select size="small" aria-label={words.choose.label(sheet)} value={choice ?? AUTO} disabled={busy} onChange={(_, { value }) => void actions.chooseTracker(sheet, value === AUTO ? undefined : value)}>
      <option value={AUTO}>{undecided ? words.choose.pick : words.choose.auto}</option>
      <option value="">{words.choose.none}</option>
      {trackers.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
