import { Button, Link, SearchBox } from '@fluentui/react-components';
import type { PlacedItem } from '../../../app/publishing';
import { useHiddenItems } from './useHiddenItems';
import { useStyles } from './Publishing.styles';

interface Props {
  readonly items: readonly PlacedItem[];
  readonly total: string;
  readonly onKeep: (key: string, keep: boolean) => void;
}

/** What is hidden where, for the unit's own eyes; each may stay as it is. */
export function HiddenItems({ items, total, onKeep }: Props) {
  const { words, sought, seek, shown, left, showMore } = useHiddenItems(items);
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="public-items">
      <h3 id="public-items" className={styles.heading}>
        {words.items}
      </h3>
      <div role="status" className={styles.total}>
        {total}
      </div>
      <p className={styles.internal}>{words.internal}</p>
      {items.length > 0 && <SearchBox className={styles.search} value={sought} placeholder={words.search} aria-label={words.search} onChange={(_, { value }) => seek(value)} />}
      {items.length > 0 && shown.length === 0 && <p className={styles.hint}>{words.nothing}</p>}
      <ul className={styles.list} aria-labelledby="public-items">
        {shown.map(({ key, kind, original, replacement, places, kept }) => (
          <li key={`${key}|${original}`} className={styles.item}>
            <div className={styles.what}>
              <div lang="zh-CN">{kept ? original : words.item(original, replacement)}</div>
              <div className={styles.fact}>{[words.kindNames[kind], kept ? words.kept : '', places].filter(Boolean).join(' · ')}</div>
            </div>
            <Button size="small" className={styles.keep} aria-label={kept ? words.hideOne(original) : words.keepOne(original)} onClick={() => onKeep(key, !kept)}>
              {kept ? words.hide : words.keep}
            </Button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Link as="button" className={styles.link} onClick={showMore}>
          {words.next(left)}
        </Link>
      )}
    </section>
  );
}
