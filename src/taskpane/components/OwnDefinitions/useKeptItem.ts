import { useEffect, useRef, useState } from 'react';
import type { ReadDefinition } from '../../../app/definitions';
import { useActions, useBusy, useLanguage, useStrings } from '../../hooks/paneContext';
import { copyText } from '../ActionBar/copyText';
import { saveFile } from './saveFile';

/** What a kept file holds, and what can be done with it. */
export function useKeptItem({ name, text, file }: ReadDefinition) {
  const words = useStrings();
  const language = useLanguage();
  const actions = useActions();
  const [opened, setOpened] = useState<'text' | 'removing'>();
  const asking = useRef<HTMLDivElement>(null);
  // What a removal means is to be read before it is done.
  useEffect(() => {
    if (opened === 'removing') asking.current?.focus();
  }, [opened]);
  const { trackers = [], reports = [] } = file ?? {};
  const names = [...trackers.map((tracker) => tracker.name), ...reports.map(({ label }) => label[language])];
  return {
    words,
    busy: useBusy(),
    contents: [
      ...trackers.map((tracker) => `${words.definitions.tracker(tracker.name)} · ${words.definitions.contents(tracker.rules.length, tracker.indicators.length)}`),
      ...reports.map(({ label }) => words.definitions.report(label[language])),
    ],
    opened,
    asking,
    toggle: (what: 'text' | 'removing') => setOpened(opened === what ? undefined : what),
    meaning: words.definitions.meaning((names.length > 0 ? names : [name]).map((each) => (language === 'zh' ? `“${each}”` : each)).join(words.listJoint)),
    copy: () => void copyText(text).then((done) => actions.notice({ kind: done ? 'copied' : 'not-copied', undo: false })),
    save: () => saveFile(`${name}.json`, text),
    remove: () => void actions.removeDefinition(name),
  };
}
