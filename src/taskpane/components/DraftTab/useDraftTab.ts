import { useEffect, useMemo, useRef, useState } from 'react';
import { draftChanges, type DraftEdit, type KeptDraft, outlineOf, sentencesOf } from '../../../app/draft';
import { useActions, useBusy, useDefinitions, usePane, useStrings } from '../../hooks/paneContext';
import type { DraftView } from './draftContext';
import { useDraftStrings } from './draftStrings';

/** The draft of the present result, where somebody is in it, and the way back from the last edit. */
export function useDraftTab() {
  const words = useDraftStrings();
  const actions = useActions();
  const definitions = useDefinitions();
  const busy = useBusy();
  const result = usePane((state) => state.result);
  const [active, setActive] = useState<string>();
  const [figure, setFigure] = useState<number>();
  const [editing, setEditing] = useState<'edit' | 'add'>();
  const [undo, setUndo] = useState<{ readonly done: string; readonly draft: KeptDraft }>();
  const [isReviewing, setReviewing] = useState(false);
  const refocus = useRef<string>(undefined);
  const outline = useMemo(() => result && outlineOf(result, definitions), [result, definitions]);
  const changes = useMemo(() => (result && outline ? draftChanges(outline, result.draft.made, result.period.code) : []), [result, outline]);
  const sentences = useMemo(() => new Map(outline && sentencesOf(outline).map((sentence) => [sentence.id, sentence])), [outline]);

  // A sentence that was moved or edited keeps the focus; one that has gone hands it to its neighbour.
  useEffect(() => {
    const id = refocus.current;
    if (id === undefined || editing) return;
    refocus.current = undefined;
    focusSentence(id);
  }, [outline, editing]);

  const keep = (done: string, work: () => Promise<boolean>) => {
    const draft = result?.draft;
    void work().then((isDone) => {
      if (isDone && draft) setUndo({ done, draft });
    });
  };
  const view: DraftView | undefined = result &&
    outline && {
      words, result, outline, sentences, changes, active, figure, editing, busy,
      activate: (id) => {
        if (id === active) return;
        setActive(id);
        setFigure(undefined);
        setEditing(undefined);
      },
      showFigure: (id, phrase) => {
        setActive(id);
        setFigure(phrase);
        setEditing(undefined);
      },
      setEditing: (mode) => {
        setEditing(mode);
        setFigure(undefined);
        if (!mode) refocus.current = active;
      },
      act: (edit: DraftEdit, done) => {
        if ('id' in edit) refocus.current = edit.kind === 'switch' && !edit.on ? neighbourOf(edit.id) : edit.id;
        setEditing(undefined);
        keep(done, () => actions.editDraft(edit));
      },
      decide: (ids, accepted) => keep(words.done.decide, () => actions.decideChanges(ids, accepted)),
    };
  return {
    pane: useStrings(),
    words,
    view,
    undo,
    takeBack: () => {
      if (undo) void actions.putDraftBack(undo.draft).then(() => setUndo(undefined));
    },
    isReviewing: isReviewing && changes.length > 0,
    setReviewing,
  };
}

const all = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
const idOf = (element: HTMLElement | undefined): string | undefined => element?.dataset['sentence'];

function focusSentence(id: string): void {
  all().find((element) => idOf(element) === id)?.focus();
}

/** The sentence that is read after this one, or before it where it is the last. */
function neighbourOf(id: string): string | undefined {
  const elements = all();
  const at = elements.findIndex((element) => idOf(element) === id);
  return idOf(elements[at + 1] ?? elements[at - 1]);
}
