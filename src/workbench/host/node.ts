/**
 * The genuine office.js runtime in plain node, joined to a simulated Excel:
 *
 *     const host = createHost({ workbook, profile: 'ltsc2021' });
 *     const { Excel } = startOfficeInNode(host);
 *     await Excel.run(async (context) => { … });
 *
 * `Excel` is Microsoft's namespace (typed as the global of `@types/office-js`), so code that takes the namespace as
 * an argument gets it from here, and code that names the global can have it with `Object.assign(globalThis, {…})`.
 * Each call makes a realm of its own: several hosts live side by side in one process. Arrays, promises and errors
 * are those of the caller's realm, so `instanceof Error`, `toEqual` and `Array.isArray` behave.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { isSetSupported, type Platform } from './profile';
import type { SimulatedExcel } from './SimulatedExcel';

/** The part of the global scope that an add-in gets from office.js. */
export interface OfficeGlobals {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  /** A stand-in with context, requirements, onReady and actions; the whole lifecycle is in browser.ts. */
  Office: OfficeInNode;
}

export interface OfficeInNode {
  context: {
    displayLanguage: string;
    contentLanguage: string;
    platform: string;
    host: string;
    diagnostics: { host: string; platform: string; version: string };
    requirements: { isSetSupported(name: string, minVersion?: string | number): boolean };
  };
  onReady(callback?: (info: { host: string; platform: string }) => unknown): Promise<{ host: string; platform: string }>;
  actions: { associate(name: string, action: (event: { source: { id: string }; completed(): void }) => unknown): void };
  /** Calls a function that was given to `actions.associate`; resolves at `event.completed()`. */
  pressRibbon(controlId: string, functionName: string): Promise<void>;
}

const FILES: Record<Platform, string> = { desktop: 'excel-win32-16.01.debug.js', web: 'excel-web-16.00.debug.js' };
const scripts = new Map<Platform, vm.Script>();

function script(platform: Platform): vm.Script {
  let compiled = scripts.get(platform);
  if (compiled === undefined) {
    const file = createRequire(join(process.cwd(), 'package.json')).resolve(`@microsoft/office-js/dist/${FILES[platform]}`);
    scripts.set(platform, (compiled = new vm.Script(readFileSync(file, 'utf8'), { filename: file })));
  }
  return compiled;
}

/** @throws when `@microsoft/office-js` is not installed where the process runs. */
export function startOfficeInNode(host: SimulatedExcel): OfficeGlobals {
  const office = officeStandIn(host);
  const bridge = {
    onMessageFromHost: (_json: string): void => undefined,
    sendMessageToHost(json: string): void {
      void host.handle(json).then((reply) => bridge.onMessageFromHost(reply));
    },
  };
  host.connect((message) => bridge.onMessageFromHost(message));
  const realm: Record<string, unknown> = {
    console, setTimeout, clearTimeout, setInterval, clearInterval, Promise, Error, JSON, Array, Object,
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'node' },
    document: { readyState: 'complete', addEventListener: () => undefined },
    location: { href: 'https://localhost/', search: '' },
    addEventListener: () => undefined,
  };
  realm['window'] = realm['self'] = realm;
  script(host.platform).runInContext(vm.createContext(realm));
  // The runtime looks here to learn which requirement sets the host has.
  realm['Office'] = office;
  const { Excel: excel, OfficeExtension: extension } = realm as unknown as Pick<OfficeGlobals, 'Excel' | 'OfficeExtension'>; // put there by Microsoft's script
  return { Excel: excel, OfficeExtension: extension, Office: office };
}

function officeStandIn(host: SimulatedExcel): OfficeInNode {
  const platform = host.platform === 'web' ? 'OfficeOnline' : 'PC';
  const actions = new Map<string, (event: { source: { id: string }; completed(): void }) => unknown>();
  return {
    context: {
      displayLanguage: host.displayLanguage,
      contentLanguage: host.displayLanguage,
      platform,
      host: 'Excel',
      diagnostics: { host: 'Excel', platform, version: '16.0' },
      requirements: { isSetSupported: (name, minVersion) => isSetSupported(host.profile, name, minVersion) },
    },
    async onReady(callback) {
      const info = { host: 'Excel', platform };
      await callback?.(info);
      return info;
    },
    actions: { associate: (name, action) => void actions.set(name, action) },
    pressRibbon(controlId, functionName) {
      const action = actions.get(functionName);
      if (action === undefined) return Promise.reject(new Error(`No function was associated with ${functionName}.`));
      return new Promise((resolve, reject) => {
        Promise.resolve(action({ source: { id: controlId }, completed: resolve })).catch(reject);
      });
    },
  };
}
