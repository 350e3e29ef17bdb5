import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  // At the right end wherever it stands: its menu opens to the left, and would be cut off at the pane's edge.
  root: { position: 'relative', display: 'flex', justifyContent: 'flex-end' },
  menu: { top: '100%', right: 0, width: 'max-content', maxWidth: '272px' },
  hint: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  hintDisabled: { color: tokens.colorNeutralForegroundDisabled },
});
