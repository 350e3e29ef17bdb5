import { Checkbox, Radio, RadioGroup } from '@fluentui/react-components';
import type { HiddenKind, RedactionRules } from '../../../engine/redact/types';
import { usePublishingStrings } from './publishingStrings';
import { useStyles } from './Publishing.styles';

interface Props {
  readonly rules: RedactionRules;
  readonly kinds: readonly { readonly kind: HiddenKind; readonly on: boolean; readonly places: number }[];
  readonly onSet: (change: Partial<RedactionRules>) => void;
}

/** A switch for each kind, with how much it hides, and how names are written. */
export function RuleSwitches({ rules, kinds, onSet }: Props) {
  const words = usePublishingStrings();
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="public-rules">
      <h3 id="public-rules" className={styles.heading}>
        {words.rules}
      </h3>
      <ul className={styles.list} aria-labelledby="public-rules">
        {kinds.map(({ kind, on, places }) => (
          <li key={kind} className={styles.rule}>
            <Checkbox checked={on} label={words.kinds[kind]} onChange={(_, { checked }) => onSet({ hide: { ...rules.hide, [kind]: checked === true } })} />
            {on && <span className={styles.count}>{words.places(places)}</span>}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{words.figuresHint}</p>
      <p className={styles.hint}>{words.namesHint}</p>
      <div className={styles.label} id="public-style">
        {words.style}
      </div>
      <RadioGroup aria-labelledby="public-style" value={rules.style} onChange={(_, { value }) => onSet({ style: value === 'asterisks' ? 'asterisks' : 'some' })}>
        <Radio value="some" label={words.styles.some} />
        <Radio value="asterisks" label={words.styles.asterisks} />
      </RadioGroup>
    </section>
  );
}
