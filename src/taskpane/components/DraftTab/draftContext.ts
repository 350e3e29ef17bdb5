import { createContext, useContext } from 'react';
import type { CheckResult } from '../../../app';
import type { DraftChange, DraftEdit, Outline, OutlineSentence } from '../../../app/draft';
import type { DraftStrings } from './draftStrings';

/** The draft as it is shown, and what can be done with it. */
export interface DraftView {
  readonly words: DraftStrings;
  readonly result: CheckResult;
  readonly outline: Outline;
  readonly sentences: ReadonlyMap<string, OutlineSentence>;
  readonly changes: readonly DraftChange[];
  /** The sentence that the keys work on. */
  readonly active: string | undefined;
  readonly activate: (id: string) => void;
  /** Its phrase whose card is open. */
  readonly figure: number | undefined;
  readonly showFigure: (id: string, phrase: number | undefined) => void;
  /** Whether it, or one behind it, is being written. */
  readonly editing: 'edit' | 'add' | undefined;
  readonly setEditing: (editing: 'edit' | 'add' | undefined) => void;
  readonly act: (edit: DraftEdit, done: string) => void;
  readonly decide: (ids: readonly string[], accepted: boolean) => void;
  readonly busy: boolean;
}

export const DraftContext = createContext<DraftView | undefined>(undefined);

export function useDraft(): DraftView {
  const view = useContext(DraftContext);
  if (!view) throw new Error('a part of the draft stands outside its context');
  return view;
}
