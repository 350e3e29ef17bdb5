import { useState } from 'react';
import type { PlacedItem } from '../../../app/publishing';
import { useStrings } from '../../hooks/paneContext';
import { usePublishingStrings } from './publishingStrings';

/** Rows that are shown at once. */
const PORTION = 30;
/** Places that are named; of more, how many there are. */
const NAMED = 3;

/** Names are few and need a look; figures are many and alike. */
const isNamed = ({ kind }: PlacedItem): boolean => !['count', 'money', 'percentage'].includes(kind);

/** The items that are looked for, as many as can be read. */
export function useHiddenItems(items: readonly PlacedItem[]) {
  const words = usePublishingStrings();
  const { listJoint } = useStrings();
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(PORTION);
  const wanted = sought.normalize('NFKC').trim().toLowerCase();
  const found = [...items.filter(isNamed), ...items.filter((item) => !isNamed(item))].filter(({ kind, original, replacement, places }) => [words.kindNames[kind], original, replacement, ...places].some((text) => text.normalize('NFKC').toLowerCase().includes(wanted)));
  const placesText = (places: readonly string[]) => {
    const named = [...new Set(places)];
    return named.length <= NAMED ? named.join(listJoint) : `${named.slice(0, NAMED).join(listJoint)} … ${words.places(places.length)}`;
  };
  return {
    words,
    sought,
    seek: (text: string) => {
      setSought(text);
      setMost(PORTION);
    },
    shown: found.slice(0, most).map((item) => ({ ...item, places: placesText(item.places) })),
    left: Math.min(Math.max(found.length - most, 0), PORTION),
    showMore: () => setMost(most + PORTION),
  };
}
