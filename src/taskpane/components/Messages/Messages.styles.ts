import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  root: { flexShrink: 0 },
  bar: { borderRadius: 0, borderLeftWidth: 0, borderRightWidth: 0, borderBottomWidth: 0, paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  sentence: { display: 'block' },
  code: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
