import { useVirtualizer } from '@tanstack/react-virtual';
import { useState } from 'react';
import { useStrings } from '../../hooks/paneContext';
import { type FixLine, useFixText } from './useFixes';
import { useStyles } from './Fixes.styles';

/** Height of a line before it has been measured, in pixels. */
const LINE_HEIGHT = 29;

/** Place, before and after; only the lines in sight are drawn, however many there are. */
export function FixTable({ lines }: { readonly lines: readonly FixLine[] }) {
  const words = useStrings();
  const textOf = useFixText();
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes here; the hook itself is what React asks for
  const virtualizer = useVirtualizer({ count: lines.length, getScrollElement: () => scroller, getItemKey: (index) => lines[index]?.key ?? index, estimateSize: () => LINE_HEIGHT, overscan: 8 });
  return (
    <div ref={setScroller} role="table" aria-label={words.fixes.list} aria-rowcount={lines.length + 1} tabIndex={0} className={styles.table}>
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} style={{ display: 'contents' }}>
          <span role="columnheader">{words.fixes.place}</span>
          <span role="columnheader">{words.fixes.before}</span>
          <span role="columnheader">{words.fixes.after}</span>
        </div>
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          if (!line) return null;
          return (
            <div key={line.key} ref={virtualizer.measureElement} data-index={index} role="row" aria-rowindex={index + 2} className={styles.row} style={{ transform: `translateY(${start}px)` }}>
              {line.kind === 'column' ? (
                <span role="rowheader" aria-colspan={3} className={styles.group}>
                  {[words.fixes.group(line.sheet, line.field, line.count), line.format === undefined ? '' : words.fixes.shownAs(line.format)].filter(Boolean).join(' · ')}
                </span>
              ) : (
                <>
                  <span role="rowheader" className={styles.cell}>
                    {line.place}
                  </span>
                  <span role="cell" className={styles.cell}>
                    {line.before}
                  </span>
                  <span role="cell" className={styles.cell}>
                    {textOf(line.finding, line.format)}
                  </span>
                </>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
