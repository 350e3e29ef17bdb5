import { useEffect, useState } from 'react';
import type { MistakeText, PlacedMistake } from '../../../app/definitions';
import { useLanguage, useStrings } from '../../hooks/paneContext';
import { loadDefinitionReader } from '../../store/loadApp';

/** Mistakes that are told at once; the later ones mostly go with the first. */
const SHOWN = 20;

/** The sentences come with the reader, which has made the mistakes known and so is there already. */
export function useMistakeTexts(mistakes: readonly PlacedMistake[]): { readonly texts: readonly MistakeText[]; readonly more: string } {
  const words = useStrings();
  const language = useLanguage();
  const [texts, setTexts] = useState<readonly MistakeText[]>([]);
  useEffect(() => {
    let left = false;
    void loadDefinitionReader().then(({ mistakeText }) => {
      if (!left) setTexts(mistakes.slice(0, SHOWN).map((mistake) => mistakeText(mistake, language)));
    });
    return () => {
      left = true;
    };
  }, [mistakes, language]);
  return { texts, more: mistakes.length > SHOWN ? words.definitions.moreMistakes(mistakes.length - SHOWN) : '' };
}
