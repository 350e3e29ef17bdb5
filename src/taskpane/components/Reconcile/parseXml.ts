import type { ParseXml } from '../../../app/reconcile';

/** The browser's own parser; what is not well-formed it answers with an element that says so. */
export const parseXml: ParseXml = (xml) => {
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
  if (documentElement.getElementsByTagName('parsererror').length > 0 || documentElement.nodeName === 'parsererror') throw new SyntaxError('not well-formed');
  return documentElement;
};
