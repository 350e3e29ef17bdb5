import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  menu: {
    top: '44px',
    right: tokens.spacingHorizontalS,
    minWidth: '160px',
    // On a low screen the menu scrolls within the pane.
    maxHeight: 'calc(100vh - 56px)',
    overflowY: 'auto',
  },
  sign: { flexShrink: 0, width: '16px', height: '16px', marginLeft: `calc(${tokens.spacingHorizontalXS} - ${tokens.spacingHorizontalM})` },
  line: { height: tokens.strokeWidthThin, margin: `${tokens.spacingVerticalXS} 0`, backgroundColor: tokens.colorNeutralStroke2 },
  heading: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
