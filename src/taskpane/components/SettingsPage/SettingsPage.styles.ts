import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflowY: 'auto', borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3 },
  content: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});
