import { makeStyles, tokens } from '@fluentui/react-components';

const grid = (columns: number) => ({ display: 'grid', gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, gap: tokens.spacingHorizontalXS });

export const useStyles = makeStyles({
  surface: { width: '296px', maxWidth: 'calc(100vw - 16px)', maxHeight: 'calc(100vh - 64px)', overflowY: 'auto', boxSizing: 'border-box', padding: tokens.spacingHorizontalM },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  year: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', fontWeight: tokens.fontWeightSemibold },
  whole: grid(1),
  halves: grid(2),
  quarters: grid(4),
  months: grid(6),
  choice: { minWidth: 0, paddingLeft: 0, paddingRight: 0, whiteSpace: 'nowrap' },
  custom: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  input: { width: '100%', minWidth: 0 },
  invalid: { display: 'flex', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  buttons: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    // In sight on a low screen too, where the rest scrolls.
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingHorizontalM}`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    backgroundColor: tokens.colorNeutralBackground1,
    '> *': { flexGrow: 1 },
  },
});
