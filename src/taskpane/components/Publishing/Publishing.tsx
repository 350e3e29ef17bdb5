import { AddedWords } from './AddedWords';
import { CopyPreview } from './CopyPreview';
import { HiddenItems } from './HiddenItems';
import { PublicSheets } from './PublicSheets';
import { RuleSwitches } from './RuleSwitches';
import { usePublishing } from './usePublishing';
import { useStyles } from './Publishing.styles';

/** What of text and summary is hidden before they leave the building, how they then read, and the list of it. */
export default function Publishing() {
  const { words, copy, rules, set, kinds, total } = usePublishing();
  const styles = useStyles();
  if (!copy) return <p className={styles.none}>{words.notChecked}</p>;
  return (
    <div className={styles.root}>
      <RuleSwitches rules={rules} kinds={kinds} onSet={set} />
      <AddedWords added={rules.added} onSet={(added) => set({ added })} />
      <CopyPreview copy={copy} />
      <HiddenItems items={copy.items} total={total} onKeep={(key, keep) => set({ kept: keep ? [...rules.kept, key] : rules.kept.filter((other) => other !== key) })} />
      <PublicSheets />
    </div>
  );
}
