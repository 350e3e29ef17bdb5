import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { ReportText } from '../../../model/report';
import { ExportMenu } from './ExportMenu';
import { useDraftExport } from './useDraftExport';
import { useStyles } from './DraftExport.styles';

/** One button with every way out of Excel for a text: the draft, or with `isCopy` its copy for publishing. */
export function DraftExport({ report, isCopy = false }: { readonly report: ReportText; readonly isCopy?: boolean }) {
  const { words, open, entries, close, toggle } = useDraftExport(report, isCopy);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {/* A press on the button of an open menu closes it twice otherwise: once as a press elsewhere. */}
      <Button size="small" appearance="subtle" icon={<ChevronDown16Regular />} iconPosition="after" aria-haspopup="menu" aria-expanded={open} onPointerDown={(event) => open && event.nativeEvent.stopPropagation()} onClick={toggle}>
        {words.export.open}
      </Button>
      {open && <ExportMenu label={words.export.open} entries={entries} onClose={close} />}
    </div>
  );
}
