import { FindingItem } from '../FindingRow/FindingItem';
import { GroupItem } from '../FindingRow/GroupItem';
import { useFindingList } from './useFindingList';
import { useStyles } from './FindingList.styles';

/** The findings by tracker, the worst first: a tree of which only the lines in sight are drawn. */
export function FindingList() {
  const { words, rows, items, height, scrollRef, measure, isFocusable, onKeyDown } = useFindingList();
  const styles = useStyles();
  if (rows.length === 0) return <p className={styles.none}>{words.findings.nothingShown}</p>;
  return (
    <div ref={scrollRef} role="tree" aria-label={words.findings.list} className={styles.root} onKeyDown={onKeyDown}>
      <div role="presentation" className={styles.space} style={{ height }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const place = { index, measure, start, focusable: isFocusable(row.key) };
          return row.kind === 'group' ? <GroupItem key={row.key} row={row} {...place} /> : <FindingItem key={row.key} row={row} {...place} />;
        })}
      </div>
    </div>
  );
}
