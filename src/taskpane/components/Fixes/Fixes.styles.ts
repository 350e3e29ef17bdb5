import { makeStyles, tokens } from '@fluentui/react-components';

const columns = { display: 'grid', gridTemplateColumns: '56px minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS } as const;

export const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  summary: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  refused: { borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorStatusWarningBorderActive}`, paddingLeft: tokens.spacingHorizontalS },
  refusedTitle: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  refusedList: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  again: { alignSelf: 'flex-start' },
  // As much as the pane has left, and never so little that nothing can be read.
  table: {
    maxHeight: 'max(200px, calc(100vh - 330px))',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  head: { ...columns, position: 'sticky', top: 0, zIndex: 1, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  body: { position: 'relative', width: '100%' },
  row: { ...columns, position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  group: { gridColumn: '1 / -1', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  cell: { minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});
