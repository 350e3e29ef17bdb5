import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  incomplete: { marginBottom: tokens.spacingVerticalS },
  title: { margin: `0 0 ${tokens.spacingVerticalM}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, textAlign: 'center' },
  heading: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  subheading: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightRegular, textIndent: '2em' },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}`, textIndent: '2em', lineHeight: '1.75', overflowWrap: 'anywhere' },
  figure: {
    color: 'inherit',
    font: 'inherit',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralForeground3,
    textUnderlineOffset: '3px',
    textIndent: 0,
    ':hover': { color: tokens.colorBrandForegroundLink },
  },
  missing: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorStatusWarningForeground2, fontWeight: tokens.fontWeightSemibold },
});
