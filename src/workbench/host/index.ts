export { createHost, SimulatedExcel, type ChangeListener } from './SimulatedExcel';
export type { Counters, Fault, HostOptions } from './HostOptions';
export type { Change } from './journal';
export type { Platform, Profile } from './profile';
export { requirementMatrix } from './profile';
export { emptySheet, emptyWorkbook } from './sheets';
export { installBrowserHost, type BrowserHost, type BrowserHostOptions, type PaneSide, type Theme } from './browser';
