import type { CellReference } from '../../model/cell';
import { groupKey, groupOf, shownGroups } from './findingGroups';
import type { KeyedFinding, PaneState } from './paneState';

/** The findings that the filter lets through, in the order of the list. */
export const walkOf = ({ findings, filter }: Pick<PaneState, 'findings' | 'filter'>): KeyedFinding[] =>
  shownGroups(findings, filter).flatMap(({ findings: members }) => members);

/**
 * The finding after the one that the list stands on (`by` 1) or before it (-1), whether its group is open or not; past
 * the last comes the first again. `undefined` where the filter leaves none.
 */
export function neighbour(state: Pick<PaneState, 'findings' | 'filter' | 'active'>, by: 1 | -1): KeyedFinding | undefined {
  const walk = walkOf(state);
  const at = walk.findIndex(({ key }) => key === state.active);
  // On a group's own line one stands before its first finding.
  const ahead = at >= 0 ? at + 1 : Math.max(0, walk.findIndex(({ finding }) => groupKey(groupOf(finding)) === state.active));
  const behind = at >= 0 ? at - 1 : ahead - 1;
  return walk[((by === 1 ? ahead : behind) + walk.length) % walk.length];
}

/** What was found at a cell, gravest first. */
export const findingsAt = (findings: readonly KeyedFinding[], cell: CellReference): KeyedFinding[] =>
  findings.filter(({ finding: { at } }) => at?.row === cell.row && at.column === cell.column && at.sheet === cell.sheet);
