import { Link, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { PublishingCopy } from '../../../app/publishing';
import { DraftExport } from '../DraftExport/DraftExport';
import { usePublishingStrings } from './publishingStrings';
import { useStyles } from './Publishing.styles';

/** Title, headings and paragraphs that are shown at first. */
const BEGINNING = 8;

/** The text as others will read it; what was hidden stands out, here alone. */
export function CopyPreview({ copy: { passages, report } }: { readonly copy: PublishingCopy }) {
  const words = usePublishingStrings();
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const read = passages.filter(({ pieces }) => pieces.some(({ text }) => text !== ''));
  return (
    <section className={styles.section} aria-labelledby="public-preview">
      <div className={styles.head}>
        <h3 id="public-preview" className={styles.heading}>
          {words.preview}
        </h3>
        <DraftExport report={report} isCopy />
      </div>
      <div lang="zh-CN" className={styles.preview}>
        {(whole ? read : read.slice(0, BEGINNING)).map(({ place: { section, paragraph }, pieces }) => (
          <p key={`${section ?? ''} ${paragraph ?? ''}`} className={mergeClasses(styles.paragraph, section === undefined && styles.title, paragraph === 0 && styles.subheading)}>
            {pieces.map(({ text, item, kept, missing }, index) =>
              item || missing ? (
                <mark key={index} className={missing ? styles.missing : kept ? styles.keptMark : styles.hidden}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </p>
        ))}
      </div>
      {read.length > BEGINNING && (
        <Link as="button" className={styles.link} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.less : words.more}
        </Link>
      )}
    </section>
  );
}
