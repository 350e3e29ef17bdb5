import { useState } from 'react';
import type { ParameterFlaw } from '../../../engine/parameterFlaw';
import type { Parameter } from '../../../model/parameter';
import { useActions, useLanguage, useStrings } from '../../hooks/paneContext';
import type { Strings } from '../../strings';
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
  const read = readParameter(parameter, text);
  const unit = parameter.kind === 'number' ? parameter.unit[language] : '';
  const short = unit.length <= SHORT_UNIT;
  return {
    words,
    label: capital(parameter.label[language]),
    hint: [words.parameters.default(showParameter(parameter.default, words.listJoint)), ...(short ? [] : [unit]), ...(parameter.kind === 'words' ? [words.parameters.words] : [])].join(' · '),
    basis: words.parameters.basis(parameter.basis[language]),
    text,
    setText,
    error: 'flaw' in read ? words.parameters.notKept(text.trim()) + flawText(read.flaw, parameter, words, unit) : undefined,
    unit: short ? unit : '',
    keep: () => {
      if ('flaw' in read || text === kept) return;
      const isDefault = showParameter(read.value, '\n') === showParameter(parameter.default, '\n');
      void actions.setParameter(parameter.id, isDefault ? undefined : read.value);
    },
    reset: () => void actions.setParameter(parameter.id, undefined),
  };
}

/** Labels stand within sentences too, where English begins small. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function flawText(flaw: ParameterFlaw, parameter: Parameter, { parameters, number }: Strings, unit: string): string {
  switch (flaw) {
    case 'no-words':
      return parameters.noWords;
    case 'too-many-words':
      return parameters.tooManyWords;
    case 'long-word':
      return parameters.longWord;
    default: {
      if (parameter.kind !== 'number') return parameters.noWords;
      if (flaw === 'too-fine') return parameters.tooFine(parameter.decimals ?? 0, parameters.unit(unit));
      return parameters.noNumber(number(parameter.minimum), number(parameter.maximum), parameters.unit(unit));
    }
  }
}
