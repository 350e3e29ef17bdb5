import { useEffect, useState } from 'react';
import { readManifest, type Ribbon } from './ribbon/readManifest';
import type { Language } from './strings';

/** The add-in's ribbon in one language, from the manifest that lies beside this page. */
export function useManifest(language: Language): Ribbon | undefined {
  const [manifest, setManifest] = useState<Document>();
  useEffect(() => {
    void fetch('manifest.xml')
      .then((response) => response.text())
      .then((text) => setManifest(new DOMParser().parseFromString(text, 'application/xml')));
  }, []);
  return manifest && readManifest(manifest, language === 'zh' ? 'zh-CN' : 'en-US');
}
