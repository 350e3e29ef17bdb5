import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  // At the right end wherever it stands: its menu opens to the left, and would be cut off at the pane's edge.
  root: { position: 'relative', display: 'flex', justifyContent: 'flex-end' },
  menu: {
    position: 'absolute',
    zIndex: 10,
    top: '100%',
    right: 0,
    width: 'max-content',
    maxWidth: '272px',
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    display: 'block',
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  disabled: { color: tokens.colorNeutralForegroundDisabled, cursor: 'default', ':hover': { color: tokens.colorNeutralForegroundDisabled } },
  hint: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  hintDisabled: { color: tokens.colorNeutralForegroundDisabled },
});
