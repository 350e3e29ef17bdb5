import { useState } from 'react';
import type { Tracker } from '../../../model/tracker';
import { useActions, useBusy, useDefinitions, useLanguage, usePane, useStrings } from '../../hooks/paneContext';

/** Columns that are named of each tracker. */
const MOST_COLUMNS = 3;

/** The trackers that are looked for, what the workbook has of them, and which are picked. */
export function useNewSheets() {
  const words = useStrings();
  const language = useLanguage();
  const actions = useActions();
  const { trackers } = useDefinitions();
  const located = usePane((state) => state.known?.located);
  const picked = usePane((state) => state.picked);
  const [sought, setSought] = useState('');

  const all = trackers.map((tracker) => {
    const place = located?.places.find((candidate) => candidate.tracker.id === tracker.id);
    const rivals = located?.notTaken.filter((entry) => entry.why === 'ambiguous' && entry.tracker === tracker.id) ?? [];
    const like = located?.notTaken.find((entry) => entry.why === 'like' && entry.tracker === tracker.id);
    const quoted = rivals.map(({ sheet }) => `“${sheet}”`).join(words.listJoint);
    const names = tracker.fields.slice(0, MOST_COLUMNS).map(({ name }) => name);
    const more = tracker.fields.length > MOST_COLUMNS ? '…' : '';
    return {
      id: tracker.id,
      name: tracker.name,
      label: language === 'zh' || tracker.label.en === tracker.name ? tracker.name : `${tracker.name} · ${tracker.label.en}`,
      free: !place && rivals.length === 0,
      fact: place
        ? words.newSheets.there(place.sheet.name)
        : rivals.length > 0
          ? words.newSheets.unclear(quoted)
          : like
            ? words.newSheets.like(like.sheet)
            : words.newSheets.columns(tracker.fields.length, names.join(words.listJoint) + more),
      picked: picked.has(tracker.id),
      found: isFound(tracker, sought),
    };
  });
  const shown = all.filter(({ found }) => found);
  const free = shown.filter((entry) => entry.free).map(({ id }) => id);
  const count = free.filter((id) => picked.has(id)).length;
  return {
    words,
    busy: useBusy(),
    sought,
    setSought,
    shown,
    summary: sought.trim() === '' ? words.newSheets.shown(all.length, located?.places.length ?? 0) : words.newSheets.found(shown.length),
    /** All that are shown and may be made. */
    free: free.length,
    allPicked: count === 0 ? false : count === free.length ? true : ('mixed' as const),
    pickAll: (on: boolean) => actions.pickTrackers(on ? [...new Set([...picked, ...free])] : [...picked].filter((id) => !free.includes(id))),
    pick: (id: string, on: boolean) => actions.pickTrackers(on ? [...picked, id] : [...picked].filter((other) => other !== id)),
  };
}

/** By any of its names, its section or a column. */
function isFound({ name, label, section, aliases, fields }: Tracker, sought: string): boolean {
  const wanted = folded(sought);
  return [name, label.zh, label.en, section.zh, section.en, ...aliases, ...fields.map((field) => field.name)].some((text) => folded(text).includes(wanted));
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
