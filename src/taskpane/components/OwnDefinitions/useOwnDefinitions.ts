import { useRef, useState } from 'react';
import type { ReadDefinition } from '../../../app/definitions';
import { useActions, useBusy, usePane, useStrings } from '../../hooks/paneContext';
import { readTextFile } from './readTextFile';

const NONE: readonly ReadDefinition[] = [];

/** What was chosen or pasted, and what became of it. */
export function useOwnDefinitions() {
  const words = useStrings();
  const actions = useActions();
  const own = usePane((state) => state.own ?? NONE);
  const refused = usePane((state) => state.refused);
  const picker = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState('');

  return {
    words,
    busy: useBusy(),
    own,
    refused,
    picker,
    pasting,
    setPasting,
    text,
    setText,
    chosen: async (input: HTMLInputElement) => {
      const file = input.files?.[0];
      if (!file) return;
      // The same file chosen again, corrected, is news too.
      input.value = '';
      let content: string;
      try {
        content = await readTextFile(file);
      } catch {
        actions.notice({ kind: 'file-unreadable', file: file.name, undo: false });
        return;
      }
      await actions.addDefinition(content, file.name);
    },
    putExample: () => void import('../../../../assets/samples/自定义台账示例.json').then(({ default: example }) => setText(JSON.stringify(example, null, 2))),
    readPasted: async () => {
      if (!(await actions.addDefinition(text, ''))) return;
      setPasting(false);
      setText('');
    },
  };
}
