import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  rule: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  count: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  label: { marginTop: tokens.spacingVerticalXS, lineHeight: tokens.lineHeightBase300 },

  adding: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  word: { flexGrow: 1, minWidth: 0 },
  input: { width: '100%', minWidth: 0, boxSizing: 'border-box', '& input': { minWidth: 0 } },
  kind: { flexShrink: 0 },
  add: { flexShrink: 0, minWidth: 0 },
  words: { listStyleType: 'none', margin: 0, padding: 0 },
  added: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  fact: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },

  preview: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS}`, textIndent: '2em', lineHeight: '1.75' },
  title: { textIndent: 0, textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  subheading: { fontWeight: tokens.fontWeightSemibold },
  // The line tells it where the theme has no colours to spare.
  hidden: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, borderBottom: `${tokens.strokeWidthThin} solid currentColor` },
  keptMark: { backgroundColor: 'transparent', color: 'inherit', textDecorationLine: 'underline', textDecorationStyle: 'dotted', textUnderlineOffset: '3px' },
  missing: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorStatusWarningForeground2, fontWeight: tokens.fontWeightSemibold },
  link: { alignSelf: 'flex-start' },

  total: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  internal: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusWarningForeground3 },
  search: { width: '100%', maxWidth: 'none' },
  item: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  keep: { flexShrink: 0, minWidth: 0 },
  sheets: { display: 'flex', flexDirection: 'column' },
});
