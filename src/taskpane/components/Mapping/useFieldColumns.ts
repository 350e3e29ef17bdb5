import { useMemo } from 'react';
import { columnsToChoose } from '../../../engine/guess/questions';
import { ownWords } from '../../../engine/ownWords';
import type { Place } from '../../../engine/types';
import { columnName } from '../../format/guessText';
import { useActions, useDefinitions, usePane, useStrings } from '../../hooks/paneContext';

/** The fields of a place as choices: where each was found, what a person chose, what else there is. */
export function useFieldColumns(place: Place) {
  const words = useStrings();
  const actions = useActions();
  const definitions = useDefinitions();
  const settings = usePane((state) => state.settings);
  const columns = useMemo(() => columnsToChoose(place), [place]);
  const { tracker, sheet } = place;
  const chosen = (settings?.columnChoices ?? []).filter((choice) => choice.sheet === sheet.name && choice.tracker === tracker.id);
  const ownWord = ownWords(definitions.parameters, settings?.parameters ?? {});
  const labels = new Map(tracker.fields.map((field) => [field.name, ownWord(field) ?? field.name]));
  const fieldAt = new Map([...place.columns].map(([name, { position }]) => [position, name]));

  const fields = tracker.fields.map(({ name }) => {
    const found = place.columns.get(name);
    const choice = chosen.find((candidate) => candidate.field === name)?.column;
    const holds = choice === 'none' || found?.chosen === true;
    const auto = choice !== undefined ? words.mapping.auto : found ? words.mapping.autoFound(columnName(found, words)) : words.mapping.autoMissing;
    return {
      name,
      label: labels.get(name) ?? name,
      value: choice === 'none' ? 'none' : found?.chosen ? String(found.position) : 'auto',
      auto,
      options: columns.map((column) => {
        const other = fieldAt.get(column.position);
        const text = columnName(column, words);
        return { value: String(column.position), text: other === undefined || other === name ? text : words.mapping.takenFor(text, labels.get(other) ?? other) };
      }),
      ...(choice !== undefined && !holds && { gone: words.mapping.gone('header' in choice ? choice.header : '') }),
    };
  });

  return {
    words,
    fields,
    choose: (field: string, value: string) => {
      const column = columns.find(({ position }) => String(position) === value)?.column;
      void actions.chooseColumn({ sheet: sheet.name, tracker: tracker.id, field }, value === 'none' ? 'none' : column);
    },
  };
}
