import { useState } from 'react';
import type { Parameter } from '../../../model/parameter';
import { useActions, useLanguage, useStrings } from '../../hooks/paneContext';
import { readParameter, showParameter } from './readParameter';

/** Characters of a unit that fit behind a number; a longer one stands below the field. */
const SHORT_UNIT = 6;

/** The text in the making; it is kept when it can be read and differs. */
export function useParameterField(parameter: Parameter, changed: number | readonly string[] | undefined) {
  const words = useStrings();
  const language = useLanguage();
  const actions = useActions();
  const kept = showParameter(changed ?? parameter.default, words.listJoint);
  const [text, setText] = useState(kept);
  const value = readParameter(parameter, text);
  const unit = parameter.kind === 'number' ? parameter.unit[language] : '';
  const short = unit.length <= SHORT_UNIT;
  return {
    words,
    label: parameter.label[language],
    hint: [
      words.parameters.default(showParameter(parameter.default, words.listJoint)),
      ...(short ? [] : [unit]),
      ...(parameter.kind === 'words' ? [words.parameters.words] : []),
      parameter.basis[language],
    ].join(' · '),
    text,
    setText,
    error: value === undefined && parameter.kind === 'number' ? words.parameters.range(words.number(parameter.minimum), words.number(parameter.maximum)) : undefined,
    unit: short ? unit : '',
    keep: () => {
      if (value === undefined || text === kept) return;
      const isDefault = showParameter(value, '\n') === showParameter(parameter.default, '\n');
      void actions.setParameter(parameter.id, isDefault ? undefined : value);
    },
    reset: () => void actions.setParameter(parameter.id, undefined),
  };
}
