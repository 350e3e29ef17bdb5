import { Button, ProgressBar } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { useHandled } from './useHandled';
import { useStyles } from './Handled.styles';

/** How far the findings are dealt with, and the way to the next one. */
export function Handled() {
  const { words, done, most, text, keys, previous, next } = useHandled();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.progress}>
        <span className={styles.text}>{text}</span>
        <ProgressBar thickness="large" value={done} max={most} aria-label={text} aria-valuetext={text} />
      </div>
      <Button size="small" appearance="subtle" icon={<ArrowUp16Regular />} aria-label={words.findings.previous} aria-keyshortcuts={keys.previous} title={words.findings.withKey(words.findings.previous, keys.previous)} onClick={previous} />
      <Button size="small" appearance="subtle" icon={<ArrowDown16Regular />} aria-label={words.findings.next} aria-keyshortcuts={keys.next} title={words.findings.withKey(words.findings.next, keys.next)} onClick={next} />
    </div>
  );
}
