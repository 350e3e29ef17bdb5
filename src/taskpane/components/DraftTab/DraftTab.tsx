import { Badge, Button, Link } from '@fluentui/react-components';
import type { OutlineSection, OutlineSentence } from '../../../app/draft';
import { DraftExport } from '../DraftExport/DraftExport';
import { State } from '../State/State';
import { DraftContext, useDraft } from './draftContext';
import { Paragraph } from './Paragraph';
import { Review } from './Review';
import { SentencePanel } from './SentencePanel';
import { SentenceText } from './SentenceText';
import { SwitchedOff } from './SwitchedOff';
import { useDraftTab } from './useDraftTab';
import { useStyles } from './DraftTab.styles';

/** The text as it will be read, to be edited sentence by sentence; its figures show where they come from. */
export default function DraftTab() {
  const { pane, words, view, undo, takeBack, isReviewing, setReviewing } = useDraftTab();
  const styles = useStyles();
  if (!view) return <State title={pane.draft.notChecked} text={pane.draft.notCheckedText} />;
  const { report } = view.result;
  return (
    <DraftContext value={view}>
      <div className={styles.root}>
        <div className={styles.head}>
          <p className={styles.caption}>{words.hint}</p>
          <DraftExport report={report} />
        </div>
        {!report.complete && (
          <Badge appearance="tint" color="warning" className={styles.incomplete}>
            {pane.draft.incomplete}
          </Badge>
        )}
        <div role="status" className={styles.status}>
          {undo && (
            <span className={styles.strip}>
              {undo.done}
              <Link as="button" inline disabled={view.busy} onClick={takeBack}>
                {words.undo}
              </Link>
            </span>
          )}
          {!isReviewing && view.changes.length > 0 && (
            <span className={styles.strip}>
              {words.changed(view.changes.length)}
              <Button size="small" onClick={() => setReviewing(true)}>
                {words.review}
              </Button>
            </span>
          )}
        </div>
        {isReviewing ? <Review onClose={() => setReviewing(false)} /> : <DraftText label={pane.draft.text} />}
      </div>
    </DraftContext>
  );
}

function DraftText({ label }: { readonly label: string }) {
  const { outline, words } = useDraft();
  const styles = useStyles();
  return (
    <>
      <p id="draft-keys" hidden>
        {words.keys}
      </p>
      <article lang="zh-CN" aria-label={label}>
        <h2 className={styles.title} aria-label={wordsOf(outline.title)}>
          <SentenceText sentence={outline.title} phrases={outline.title.phrases} first />
        </h2>
        <ToolsOf sentence={outline.title} />
        {outline.sections.map((section, position) => (
          <section key={position}>
            <Heading section={section} />
            {section.paragraphs.map((paragraph) => (
              <Paragraph key={paragraph.id} paragraph={paragraph} first={false} />
            ))}
          </section>
        ))}
      </article>
      <SwitchedOff />
    </>
  );
}

function Heading({ section: { heading, number, level } }: { readonly section: OutlineSection }) {
  const styles = useStyles();
  if (!heading) return null;
  const text = (
    <>
      {number}
      <SentenceText sentence={heading} phrases={heading.phrases} first={false} />
    </>
  );
  const name = `${number}${wordsOf(heading)}`;
  return (
    <>
      {level === 2 ? (
        <h4 className={styles.subheading} aria-label={name}>
          {text}
        </h4>
      ) : (
        <h3 className={styles.heading} aria-label={name}>
          {text}
        </h3>
      )}
      <ToolsOf sentence={heading} />
    </>
  );
}

/** The name of a heading, which a sentence within it does not give. */
const wordsOf = ({ phrases }: OutlineSentence): string => phrases.map(({ text }) => text).join('');

/** Below a title or heading, while it is the active one. */
function ToolsOf({ sentence }: { readonly sentence: OutlineSentence }) {
  const { active } = useDraft();
  return active === sentence.id ? <SentencePanel sentence={sentence} /> : null;
}
