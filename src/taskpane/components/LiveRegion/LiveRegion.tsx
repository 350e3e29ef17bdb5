import { makeStyles } from '@fluentui/react-components';
import { useAnnouncement } from './useAnnouncement';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Says to a screen reader what just happened. */
export function LiveRegion() {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {useAnnouncement()}
    </div>
  );
}
