import { Button } from '@fluentui/react-components';
import { useSummaryTab } from './useSummaryTab';
import { FigureItem } from './FigureItem';
import { State } from '../State/State';
import { useStyles } from './SummaryTab.styles';

/** The figures by section; each leads to its rows. */
export default function SummaryTab() {
  const { words, sections, unmet, without, shown, setShown, publish } = useSummaryTab();
  const styles = useStyles();
  if (!sections) return <State title={words.summary.notChecked} text={words.summary.notCheckedText} />;
  return (
    <div className={styles.root}>
      <p className={styles.caption}>
        {words.summary.caption}
        {unmet > 0 && ` · ${words.summary.unmetCount(unmet)}`}
      </p>
      {sections.map(({ id, name, figures }) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`} className={styles.heading}>
            {name}
          </h2>
          <ul className={styles.list}>
            {figures.map((item) => (
              <FigureItem key={item.id} item={item} shown={item.id === shown} onShow={() => setShown(item.id)} />
            ))}
          </ul>
        </section>
      ))}
      <Button appearance="subtle" size="small" className={styles.publishing} onClick={publish}>
        {words.summary.publishing}
      </Button>
      {without !== '' && <p className={styles.without}>{words.summary.noTracker(without)}</p>}
    </div>
  );
}
