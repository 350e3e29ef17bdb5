import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PlacedMistake } from '../../../app/definitions';
import { useMistakeTexts } from './useMistakeTexts';
import { useStyles } from './OwnDefinitions.styles';

/** Mistakes in a definition, each with its place in the file and what to do. */
export function MistakeList({ title, mistakes }: { readonly title: string; readonly mistakes: readonly PlacedMistake[] }) {
  const { texts, more } = useMistakeTexts(mistakes);
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.barBody}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ol className={styles.mistakes}>
          {texts.map(({ place, message, next }, index) => (
            <li key={index} className={styles.mistake}>
              <span className={styles.place}>{place}</span>
              <span>{message}</span>
              <span className={styles.next}>{next}</span>
            </li>
          ))}
        </ol>
        {more !== '' && <span className={styles.next}>{more}</span>}
      </MessageBarBody>
    </MessageBar>
  );
}
