import { mergeClasses } from '@fluentui/react-components';
import { useTabs } from './useTabs';
import { useStyles } from './Tabs.styles';

/** The pane's four places. Fluent's own TabList brings a focus manager that weighs more than all else here. */
export function Tabs() {
  const { words, tabs, chosen, choose, onKeyDown } = useTabs();
  const styles = useStyles();
  return (
    <div role="tablist" aria-label={words.tabs} className={styles.root} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === chosen}
          aria-controls="panel"
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          onClick={() => choose(tab)}
        >
          {words.tab[tab]}
        </button>
      ))}
    </div>
  );
}
