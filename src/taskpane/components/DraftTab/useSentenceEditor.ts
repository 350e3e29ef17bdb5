import { type KeyboardEvent, useRef, useState } from 'react';
import { type OutlineSentence, previewOf, relink, shownTemplateOf, templateOf } from '../../../app/draft';
import { useDraft } from './draftContext';

/** What is typed, what it comes to, and what is wrong with it. */
export function useSentenceEditor(sentence: OutlineSentence, adding: boolean) {
  const { outline, words, act, setEditing } = useDraft();
  const box = useRef<HTMLTextAreaElement>(null);
  const text = sentence.phrases.map((phrase) => phrase.text).join('');
  const [mode, setOnlyMode] = useState<'text' | 'template'>(adding ? 'template' : 'text');
  const [value, setValue] = useState(adding ? '' : text);
  const of = adding ? { local: {} } : sentence;

  const linked = mode === 'text' ? relink(templateOf(sentence), value, outline.slots, sentence.local) : undefined;
  const shown = previewOf(linked?.template ?? value, of, outline);
  const flaw = 'code' in shown ? shown : undefined;
  const preview = 'code' in shown ? [] : shown;

  /** What was typed so far, in the other form. */
  const setMode = (next: 'text' | 'template') => {
    if (next === mode) return;
    if (next === 'text') setValue(flaw ? text : preview.map((phrase) => phrase.text).join(''));
    else setValue(value === text ? shownTemplateOf(sentence, outline) : shownTemplateOf({ ...sentence, edit: { template: linked?.template ?? '' } }, outline));
    setOnlyMode(next);
  };

  const save = () => {
    if (flaw) return;
    if (adding) act({ kind: 'add', paragraph: sentence.paragraph, template: value.trim(), behind: sentence.id }, words.done.add);
    else if (mode === 'template' && value.trim() !== '') act({ kind: 'template', id: sentence.id, template: value }, words.done.template);
    else if (mode === 'text' && value === text) setEditing(undefined);
    else act({ kind: 'text', id: sentence.id, text: value.trim() }, value.trim() === '' ? words.done.off : words.done.text);
  };

  return {
    mode, setMode, value, setValue, preview, flaw, save, box,
    loose: linked?.loose ?? [],
    insert: (name: string) => {
      const area = box.current;
      const [from, to] = [area?.selectionStart ?? value.length, area?.selectionEnd ?? value.length];
      setValue(`${value.slice(0, from)}{${name}}${value.slice(to)}`);
      area?.focus();
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      // An input method ends its own entry with these keys.
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Escape') setEditing(undefined);
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
