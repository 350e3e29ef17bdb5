import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  root: { position: 'relative', flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
  report: { minWidth: 0, flexShrink: 1, justifyContent: 'flex-start', padding: `0 ${tokens.spacingHorizontalXXS}`, marginLeft: `calc(${tokens.spacingHorizontalXXS} * -1)`, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  status: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, paddingRight: tokens.spacingHorizontalXS },
  stale: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});
