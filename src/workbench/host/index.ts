export { createHost, SimulatedExcel, type ChangeListener, type Counters, type Fault, type HostOptions } from './SimulatedExcel';
export type { Change } from './journal';
export type { Platform, Profile } from './profile';
export { requirementMatrix } from './profile';
export { emptySheet, emptyWorkbook } from './sheets';
export { installBrowserHost, type BrowserHost, type BrowserHostOptions, type Theme } from './browser';
