import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', contain: 'strict', borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  space: { position: 'relative', width: '100%' },
  none: { margin: 0, padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});
