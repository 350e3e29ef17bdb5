import type { Calculator } from './calculator';
import type { Platform, Profile } from './profile';
import type { StoredWorkbook } from './store';

/** A failure put in the way of one sync. */
export interface Fault {
  /** 1 = the next sync from now on; syncs that only release references don't count. */
  sync: number;
  /** `before`: nothing is carried out. `after`: everything is, but the answer is an error (reply lost). `middle`: after `afterActions` actions. */
  when: 'before' | 'middle' | 'after';
  /** Actions carried out before a `middle` fault strikes; default 0. */
  afterActions?: number;
  /** Default `GeneralException`. */
  code?: string;
  message?: string;
}

export interface HostOptions {
  /** Default: one empty sheet named Sheet1. */
  workbook?: StoredWorkbook;
  /** Default `ltsc2021`, the floor. */
  profile?: Profile;
  /** Default `desktop`. */
  platform?: Platform;
  /** Default `zh-CN`. */
  displayLanguage?: string;
  /** Default `book.xlsx`. */
  fileName?: string;
  /** Default none: formulas keep their cached value, new ones are 0. */
  calculator?: Calculator;
  /** Milliseconds that every sync takes; default 0. */
  latency?: number;
  faults?: readonly Fault[];
  /** Opens a new window with this .xlsx, or with an empty workbook; default: nothing is to be seen of it. */
  onNewWindow?: (file: Uint8Array | undefined) => void;
  /** How events reach the add-in: milliseconds after the change (default 0), and whether changes waiting together become one (default false). */
  events?: { delay?: number; coalesce?: boolean };
}

export interface Counters {
  /** Syncs, without those that only release references. */
  syncs: number;
  /** Requests of any kind. */
  requests: number;
  /** Actions of the last counted sync. */
  lastActions: number;
  /** Characters of JSON from and to the add-in. */
  received: number;
  sent: number;
}
