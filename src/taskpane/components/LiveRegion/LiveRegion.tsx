import { makeStyles } from '@fluentui/react-components';
import { useAnnouncement } from './useAnnouncement';
import { useSelectionAnnouncement } from './useSelectionAnnouncement';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Says to a screen reader what just happened, and what is wrong with the cell that was just selected. */
export function LiveRegion() {
  const styles = useStyles();
  return (
    <>
      <div role="status" aria-live="polite" className={styles.hidden}>
        {useAnnouncement()}
      </div>
      <div role="status" aria-live="polite" className={styles.hidden}>
        {useSelectionAnnouncement()}
      </div>
    </>
  );
}
