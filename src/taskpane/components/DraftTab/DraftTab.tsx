import { Badge } from '@fluentui/react-components';
import { DraftExport } from '../DraftExport/DraftExport';
import { State } from '../State/State';
import { PhraseText } from './PhraseText';
import { useDraftTab } from './useDraftTab';
import { useStyles } from './DraftTab.styles';

/** The text as it will be read; its figures lead to their rows, what is missing stands out. */
export default function DraftTab() {
  const { words, report } = useDraftTab();
  const styles = useStyles();
  if (!report) return <State title={words.draft.notChecked} text={words.draft.notCheckedText} />;
  return (
    <div className={styles.root}>
      <DraftExport report={report} />
      {!report.complete && (
        <Badge appearance="tint" color="warning" className={styles.incomplete}>
          {words.draft.incomplete}
        </Badge>
      )}
      <article lang="zh-CN" aria-label={words.draft.text}>
        <h2 className={styles.title}>{report.title}</h2>
        {report.sections.map(({ heading, level, paragraphs }, position) => (
          <section key={position}>
            {heading !== '' && (level === 2 ? <h4 className={styles.subheading}>{heading}</h4> : <h3 className={styles.heading}>{heading}</h3>)}
            {paragraphs.map((paragraph, index) => (
              <p key={index} className={styles.paragraph}>
                {paragraph.map((phrase, at) => (
                  <PhraseText key={at} phrase={phrase} />
                ))}
              </p>
            ))}
          </section>
        ))}
      </article>
    </div>
  );
}
