import { Button, mergeClasses } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { looseSlots, type OutlineSentence } from '../../../app/draft';
import { useDraft } from './draftContext';
import { FigureCard } from './FigureCard';
import { SentenceEditor } from './SentenceEditor';
import { useStyles } from './DraftTab.styles';

/** Below the paragraph of the active sentence: its tools, the card of its figure, or the editor. */
export function SentencePanel({ sentence }: { readonly sentence: OutlineSentence }) {
  const { words, outline, figure, editing, setEditing, act, busy } = useDraft();
  const styles = useStyles();
  const { id, kind, own, pinned, edit, phrases } = sentence;
  const phrase = figure === undefined ? undefined : phrases[figure];
  if (editing) return <SentenceEditor key={`${editing} ${id}`} sentence={sentence} adding={editing === 'add'} />;
  return (
    <>
      {looseSlots(sentence, outline).map(({ name, text }) => (
        <p key={name} className={mergeClasses(styles.warning, styles.line)}>
          {words.notFollowing(name, text)}
        </p>
      ))}
      {phrase && phrase.kind !== 'text' && <FigureCard key={figure} phrase={phrase} />}
      <div role="toolbar" aria-label={words.tools} className={styles.toolbar}>
        <Button size="small" appearance="subtle" icon={<Edit16Regular />} disabled={busy} onClick={() => setEditing('edit')}>
          {words.edit}
        </Button>
        {kind === 'sentence' && (
          <>
            <Button size="small" appearance="subtle" icon={<ArrowUp16Regular />} aria-label={words.up} title={words.up} disabled={busy} onClick={() => act({ kind: 'move', id, by: -1 }, words.done.move)} />
            <Button size="small" appearance="subtle" icon={<ArrowDown16Regular />} aria-label={words.down} title={words.down} disabled={busy} onClick={() => act({ kind: 'move', id, by: 1 }, words.done.move)} />
          </>
        )}
        {kind !== 'line' && !own && (
          <Button size="small" appearance="subtle" icon={<EyeOff16Regular />} disabled={busy} onClick={() => act({ kind: 'switch', id, on: false }, words.done.off)}>
            {words.off}
          </Button>
        )}
        {kind === 'sentence' && (
          <Button size="small" appearance="subtle" icon={<Add16Regular />} disabled={busy} onClick={() => setEditing('add')}>
            {words.add}
          </Button>
        )}
        {(own || (edit?.template !== undefined && !pinned)) && (
          <Button size="small" appearance="subtle" disabled={busy} onClick={() => act({ kind: 'restore', id }, own ? words.done.off : words.done.restore)}>
            {own ? words.remove : words.restore}
          </Button>
        )}
        {pinned && (
          <Button size="small" appearance="subtle" disabled={busy} onClick={() => act({ kind: 'release', id }, words.done.release)}>
            {words.release}
          </Button>
        )}
      </div>
    </>
  );
}
