/** An edition of Excel that the host plays. */
export type Profile = 'ltsc2021' | 'ltsc2024' | 'm365';
export type Platform = 'desktop' | 'web';

/** Version of ExcelApi 1.x per edition: "Excel JavaScript API requirement sets", 2026-06. */
const excelApi: Record<Profile, number> = { ltsc2021: 14, ltsc2024: 17, m365: 20 };

const shared: Record<Profile, Record<string, string>> = {
  ltsc2021: { SharedRuntime: '1.1', RibbonApi: '1.2', AddinCommands: '1.1', DialogApi: '1.1', CustomXmlParts: '1.1', Settings: '1.1' },
  ltsc2024: { SharedRuntime: '1.2', RibbonApi: '1.2', AddinCommands: '1.1', DialogApi: '1.2', CustomXmlParts: '1.1', Settings: '1.1' },
  m365: { SharedRuntime: '1.2', RibbonApi: '1.2', AddinCommands: '1.3', DialogApi: '1.2', CustomXmlParts: '1.1', Settings: '1.1', ContextMenuApi: '1.1', KeyboardShortcuts: '1.1' },
};

/** x of the highest ExcelApi 1.x. */
export const excelApiVersion = (profile: Profile): number => excelApi[profile];

/** Requirement set → highest version, as `Office.context.requirements` answers. `DelayForCellEdit` is unversioned. */
export function requirementMatrix(profile: Profile): Record<string, string> {
  return { ExcelApi: `1.${excelApi[profile]}`, DelayForCellEdit: '1.1', ...shared[profile] };
}

/** `isSetSupported(name, minVersion)` over the matrix; `minVersion` default `1.1`. */
export function isSetSupported(profile: Profile, name: string, minVersion: string | number = '1.1'): boolean {
  const highest = requirementMatrix(profile)[name];
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = highest.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(minVersion).split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** "Resource limits and performance optimization": 5 MB a request and a response, on the web only. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** Cells in one read; beyond it cell-level properties come back as null. */
export const READ_CELL_LIMIT = 5_000_000;
/** Characters in an address string given to getRange or getRanges. */
export const ADDRESS_LIMIT = 8192;
