import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useNarrowed } from './useNarrowed';

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** While a sheet shows only the rows behind a figure: which, and the way back. */
export function Narrowed() {
  const { words, text, busy, widen } = useNarrowed();
  const styles = useStyles();
  return (
    <div role="status">
      {text !== undefined && (
        <p className={styles.root}>
          {text}
          {' · '}
          <Link as="button" inline className={styles.link} disabled={busy} onClick={widen}>
            {words.summary.widen}
          </Link>
        </p>
      )}
    </div>
  );
}
