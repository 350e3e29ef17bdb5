import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column' },
  selects: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
  select: { minWidth: 0, '> select': { minWidth: 0, textOverflow: 'ellipsis' } },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  switch: { marginLeft: `calc(${tokens.spacingHorizontalS} * -1)`, '> label': { fontSize: tokens.fontSizeBase200 } },
  small: { fontSize: tokens.fontSizeBase200 },
});
