import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { SEVERITIES } from '../../../model/severity';
import { useStrings, useActions } from '../../hooks/paneContext';
import { useTrackerName } from '../../hooks/useTrackerName';
import type { FindingRow } from '../../store/findingGroups';
import { SeverityIcon } from '../SeverityIcon/SeverityIcon';
import type { ItemPlace } from './itemPlace';
import { useStyles } from './FindingRow.styles';

/** A tracker and how much is wrong in it. */
export function GroupItem({ row, index, start, focusable, measure }: { readonly row: Extract<FindingRow, { kind: 'group' }> } & ItemPlace) {
  const words = useStrings();
  const actions = useActions();
  const name = useTrackerName()(row.group.id);
  const styles = useStyles();
  const counted = SEVERITIES.filter((severity) => row.group.counts[severity] > 0);
  const Chevron = row.expanded ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div
      ref={measure}
      data-index={index}
      role="treeitem"
      aria-level={1}
      aria-setsize={row.size}
      aria-posinset={row.position}
      aria-expanded={row.expanded}
      tabIndex={focusable ? 0 : -1}
      className={mergeClasses(styles.item, styles.line, styles.group)}
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => actions.toggleGroup(row.group.id, !row.expanded)}
      onFocus={() => actions.activateRow(row.key)}
    >
      <Chevron className={styles.icon} aria-hidden />
      <span className={styles.message}>{name}</span>
      {counted.map((severity) => (
        <span key={severity} className={styles.count}>
          <SeverityIcon severity={severity} word={words.severity[severity]} /> {words.number(row.group.counts[severity])}
        </span>
      ))}
    </div>
  );
}
