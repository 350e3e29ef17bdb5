import { useState } from 'react';
import type { Parameter } from '../../../model/parameter';
import { useActions, useLanguage, useStrings } from '../../hooks/paneContext';
import { readParameter, showParameter } from './readParameter';

/** The text in the making; it is kept when it can be read and differs. */
export function useParameterField(parameter: Parameter, changed: number | readonly string[] | undefined) {
  const words = useStrings();
  const language = useLanguage();
  const actions = useActions();
  const kept = showParameter(changed ?? parameter.default, words.listJoint);
  const [text, setText] = useState(kept);
  const value = readParameter(parameter, text);
  const unit = parameter.kind === 'number' ? parameter.unit[language] : undefined;
  return {
    words,
    label: parameter.label[language],
    hint: [
      words.parameters.default(showParameter(parameter.default, words.listJoint)),
      ...(parameter.kind === 'words' ? [words.parameters.words] : []),
      parameter.basis[language],
    ].join(' · '),
    text,
    setText,
    error: value === undefined && parameter.kind === 'number' ? words.parameters.range(words.number(parameter.minimum), words.number(parameter.maximum)) : undefined,
    unit,
    keep: () => {
      if (value === undefined || text === kept) return;
      const isDefault = showParameter(value, '\n') === showParameter(parameter.default, '\n');
      void actions.setParameter(parameter.id, isDefault ? undefined : value);
    },
    reset: () => void actions.setParameter(parameter.id, undefined),
  };
}
