import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flexGrow: 1, minWidth: 0 },
  what: { overflowWrap: 'anywhere' },
  reason: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  restore: { flexShrink: 0 },
});
