import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  search: { width: '100%', maxWidth: 'none' },
  summary: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  /** Fluent gives a checkbox's label room on all sides; the list is denser, and in line with the text above. */
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalXXS} 0` },
  name: { display: 'block', overflowWrap: 'anywhere' },
  free: { color: tokens.colorNeutralForeground1 },
  fact: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});
