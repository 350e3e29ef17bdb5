import { makeStyles, tokens } from '@fluentui/react-components';

const chosen = {
  backgroundColor: tokens.colorBrandBackground2,
  color: tokens.colorBrandForeground2,
  borderTopColor: tokens.colorBrandStroke1,
  borderRightColor: tokens.colorBrandStroke1,
  borderBottomColor: tokens.colorBrandStroke1,
  borderLeftColor: tokens.colorBrandStroke1,
} as const;

const useStyles = makeStyles({
  chosen: {
    ...chosen,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': chosen,
    '@media (forced-colors: active)': { borderTopColor: 'Highlight', borderRightColor: 'Highlight', borderBottomColor: 'Highlight', borderLeftColor: 'Highlight' },
  },
});

/** A pressed toggle that is seen to be pressed; Fluent's own is a shade of grey. */
export const useChosenStyle = (): string => useStyles().chosen;
