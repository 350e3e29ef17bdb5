import type { RedactionRules } from './types';

/** What offices hide before a text goes out; dates and document numbers mostly stay. */
export const DEFAULT_RULES: RedactionRules = {
  hide: { count: true, money: true, percentage: true, person: true, unit: true, place: true, document: false, date: false },
  style: 'some',
  kept: [],
  added: [],
};
