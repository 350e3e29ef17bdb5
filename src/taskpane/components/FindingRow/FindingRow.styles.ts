import { makeStyles, tokens } from '@fluentui/react-components';

const focus = {
  outlineStyle: 'solid',
  outlineWidth: tokens.strokeWidthThick,
  outlineColor: tokens.colorStrokeFocus2,
  outlineOffset: '-2px',
} as const;

export const useStyles = makeStyles({
  item: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    outlineStyle: 'none',
    ':focus-visible': focus,
  },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    cursor: 'pointer',
    // Not the theme's own hover colour: a link is too faint on it in the dark, and any text in high contrast.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  group: { minHeight: '36px', fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground1 },
  finding: { minHeight: '32px', paddingLeft: tokens.spacingHorizontalXXL },
  icon: { flexShrink: 0 },
  message: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  whole: { whiteSpace: 'normal', overflow: 'visible', fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalXS} 0` },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  place: { flexShrink: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  count: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, flexShrink: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
});
