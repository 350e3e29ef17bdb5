import { useMemo, useState } from 'react';
import { type ParameterUse, parameterUses } from '../../../engine/parameterUses';
import type { Parameter } from '../../../model/parameter';
import { codeTitle } from '../../format/codeTitle';
import { useActions, useBusy, useDefinitions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';

/** Every parameter with its tracker, and what a person looks for among them. */
export function useParameters() {
  const words = useStrings();
  const language = useLanguage();
  const actions = useActions();
  const definitions = useDefinitions();
  const changed = usePane((state) => state.settings?.parameters);
  const [sought, setSought] = useState('');

  const groups = useMemo(() => {
    const uses = parameterUses(definitions.trackers);
    const names = new Map(definitions.trackers.map(({ id, name }) => [id, name]));
    return definitions.trackers
      .filter(({ parameters = [] }) => parameters.length > 0)
      .map(({ id, name, label, parameters = [] }) => ({
        id,
        name,
        parameters: parameters.map((parameter) => {
          const used = uses.get(parameter.id) ?? [];
          const titles = used.flatMap((use) => (use.kind === 'rule' ? [codeTitle(use.name, definitions, language)] : []));
          const text = [name, label[language], parameter.label.zh, parameter.label.en, parameter.basis[language], ...used.map((use) => use.name), ...titles].join('\n').toLowerCase();
          return { parameter, usedBy: placesOf(used, id, (tracker) => names.get(tracker) ?? tracker, (kind) => words.parameters.uses[kind], words.listJoint), text };
        }),
      }));
  }, [definitions, language, words]);

  const wanted = sought.normalize('NFKC').trim().toLowerCase();
  const differing = (parameters: readonly { readonly parameter: Parameter }[]) => parameters.filter(({ parameter }) => changed?.[parameter.id] !== undefined).length;
  const shown = groups.map((group) => ({ ...group, parameters: group.parameters.filter(({ text }) => text.includes(wanted)) })).filter(({ parameters }) => parameters.length > 0);
  return {
    words,
    busy: useBusy(),
    sought,
    setSought,
    changed,
    count: differing(groups.flatMap(({ parameters }) => parameters)),
    /** A search opens what it finds. */
    searching: wanted !== '',
    shown: shown.map((group) => ({ ...group, fact: words.parameters.group(group.parameters.length, differing(group.parameters)) })),
    resetAll: () => void actions.resetParameters(),
  };
}

/** `规则 STUDY-003、党组织名册 规则 BRANCH-001`: of the parameter's own tracker without its name. */
function placesOf(uses: readonly ParameterUse[], own: string, nameOf: (tracker: string) => string, kindOf: (kind: ParameterUse['kind']) => string, joint: string): string {
  return uses.map(({ tracker, kind, name }) => `${tracker === own ? '' : `${nameOf(tracker)} `}${kindOf(kind)} ${name}`).join(joint);
}
