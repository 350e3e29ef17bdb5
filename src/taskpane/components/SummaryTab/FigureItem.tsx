import { Button, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { behindFigure } from '../../../app/narrow';
import { useActions, useBusy, usePane, useStrings } from '../../hooks/paneContext';
import type { FigureLine } from './summarySections';
import { useStyles } from './SummaryTab.styles';

/** One figure with its unit, and whether what is required of it is met. `shown`: its rows were asked for last, so that the sheet can be cut down to them. */
export function FigureItem({ item, shown: isShown, onShow }: { readonly item: FigureLine; readonly shown: boolean; readonly onShow: () => void }) {
  const words = useStrings();
  const actions = useActions();
  const styles = useStyles();
  const busy = useBusy();
  const places = usePane((state) => state.known?.located.places);
  const isFresh = usePane((state) => state.stale === undefined);
  const narrowedTo = usePane((state) => state.narrowed?.figure?.id);
  const { figure, label, value, unit, missing, part, requirement, compared } = item;
  const behind = isShown && isFresh && narrowedTo !== figure.id ? behindFigure(figure, places ?? []) : undefined;
  const shown = missing ?? `${value} ${unit}`;
  const show = () => {
    onShow();
    void actions.revealFigure(figure);
  };
  const line = (
    <>
      <span className={mergeClasses(styles.label, part && styles.part)}>{label}</span>
      {missing === undefined ? (
        <span className={styles.value}>
          {value} <span className={styles.unit}>{unit}</span>
        </span>
      ) : (
        <span className={styles.missing}>{missing}</span>
      )}
      {compared && <span className={mergeClasses(styles.compared, part && styles.part)}>{compared}</span>}
      {requirement && figure.met !== undefined && (
        <span className={mergeClasses(styles.requirement, part && styles.part)}>
          {figure.met ? <CheckmarkCircle16Filled className={styles.met} aria-hidden /> : <DismissCircle16Filled className={styles.unmet} aria-hidden />}
          {figure.met ? words.summary.met : words.summary.unmet} · {requirement}
        </span>
      )}
    </>
  );
  return (
    <li>
      {figure.sources.length > 0 ? (
        <button type="button" className={mergeClasses(styles.item, styles.button)} title={words.summary.figure(label, shown)} onClick={show}>
          {line}
        </button>
      ) : (
        <div className={styles.item}>{line}</div>
      )}
      {behind && (
        <Button size="small" className={styles.narrow} disabled={busy} onClick={() => void actions.narrow(figure)}>
          {words.summary.narrow(behind.rows)}
        </Button>
      )}
    </li>
  );
}
