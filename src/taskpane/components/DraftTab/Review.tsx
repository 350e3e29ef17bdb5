import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ChangePiece, DraftChange } from '../../../app/draft';
import { useDraft } from './draftContext';
import { useStyles } from './DraftTab.styles';

/** What has changed since the draft was made, sentence by sentence, to accept or refuse. */
export function Review({ onClose }: { readonly onClose: () => void }) {
  const { words, changes, decide, busy } = useDraft();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section aria-labelledby="draft-review" className={styles.review}>
      <h2 id="draft-review" ref={heading} tabIndex={-1} className={styles.reviewTitle}>
        {words.reviewTitle}
      </h2>
      <p className={styles.caption}>{words.refuseMeans}</p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={busy} onClick={() => decide(changes.map(({ id }) => id), true)}>
          {words.acceptAll}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.backToText}
        </Button>
      </div>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <ChangeItem
            key={change.id}
            change={change}
            onDecide={(accepted) => {
              // The button goes with its row; the heading is what is left.
              heading.current?.focus();
              decide([change.id], accepted);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function ChangeItem({ change, onDecide }: { readonly change: DraftChange; readonly onDecide: (accepted: boolean) => void }) {
  const { words, busy } = useDraft();
  const styles = useStyles();
  const { kind, before, after } = change;
  const isProduct = kind === 'product';
  const said = (after.length > 0 ? after : before).map(({ text }) => text).join('');
  return (
    <li className={styles.change}>
      <span className={styles.kind}>{words.kinds[kind]}</span>
      <dl className={styles.sides}>
        <div className={styles.side}>
          <dt className={styles.caption}>{isProduct ? words.yours : words.before}</dt>
          <dd lang="zh-CN" className={styles.value}>
            <Pieces pieces={before} />
          </dd>
        </div>
        <div className={styles.side}>
          <dt className={styles.caption}>{isProduct ? words.theirs : words.after}</dt>
          <dd lang="zh-CN" className={styles.value}>
            <Pieces pieces={after} />
          </dd>
        </div>
      </dl>
      <div className={styles.actions}>
        <Button size="small" disabled={busy} aria-label={words.acceptOf(said)} onClick={() => onDecide(true)}>
          {words.accept}
        </Button>
        <Button size="small" disabled={busy} aria-label={words.refuseOf(said)} onClick={() => onDecide(false)}>
          {words.refuse}
        </Button>
      </div>
    </li>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly ChangePiece[] }) {
  const { words } = useDraft();
  const styles = useStyles();
  if (pieces.length === 0) return words.none;
  return pieces.map(({ text, changed }, at) => (changed ? <mark key={at} className={styles.changedFigure}>{text}</mark> : text));
}
