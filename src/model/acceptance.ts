import type { Finding } from './finding';

/** A person's word that a finding may stand as it is. */
export interface Acceptance {
  readonly reason: string;
  /** Who accepted it; absent where an earlier version kept it. */
  readonly by?: string;
  /** `2022-07-05`; absent where an earlier version kept it. */
  readonly on?: string;
}

/** A finding that is put aside, and why. */
export interface ExceptedFinding extends Acceptance {
  readonly finding: Finding;
}
