import { Link, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { FindingDetail } from '../FindingDetail/FindingDetail';
import { SeverityIcon } from '../SeverityIcon/SeverityIcon';
import type { FindingRow } from '../../store/findingGroups';
import type { ItemPlace } from './itemPlace';
import { useFindingItem } from './useFindingItem';
import { useStyles } from './FindingRow.styles';

interface Props extends ItemPlace {
  readonly row: Extract<FindingRow, { kind: 'finding' }>;
}

/** One finding on one line: severity, what, where; opened, everything about it. Drawn anew only when it or its place changes. */
export const FindingItem = memo(function FindingItem({ row, index, start, focusable, measure }: Props) {
  const { words, text, open, toggle, reveal, activate } = useFindingItem(row);
  const styles = useStyles();
  const { severity, at } = row.finding;
  return (
    <div
      ref={measure}
      data-index={index}
      role="treeitem"
      aria-level={2}
      aria-setsize={row.size}
      aria-posinset={row.position}
      aria-expanded={open}
      tabIndex={focusable ? 0 : -1}
      className={mergeClasses(styles.item, open && styles.open)}
      style={{ transform: `translateY(${start}px)` }}
      onFocus={activate}
    >
      <div className={mergeClasses(styles.line, styles.finding)} onClick={toggle}>
        <SeverityIcon severity={severity} word={words.severity[severity]} />{' '}
        <span className={mergeClasses(styles.message, open && styles.whole)}>{text.short}</span>{' '}
        {at && (
          <Link
            as="button"
            tabIndex={-1}
            className={styles.place}
            title={words.findings.goTo(text.place)}
            onClick={(event) => {
              event.stopPropagation();
              reveal();
            }}
          >
            <span className={styles.hidden}>{at.sheet} </span>
            {text.cell}
          </Link>
        )}
      </div>
      {open && <FindingDetail finding={row.finding} text={text} />}
    </div>
  );
});
