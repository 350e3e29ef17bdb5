import { describeFinding } from '../../app/describeFinding';
import type { Definitions } from '../../engine/types';
import { cellAddress } from '../../model/cell';
import type { Finding } from '../../model/finding';
import type { Language } from '../../model/localText';

export interface FindingText {
  /** The whole sentence, place included. */
  readonly message: string;
  /** The sentence without place and full stop, for a line that shows the place apart. */
  readonly short: string;
  /** `学习台账 C12`; `''` for a finding at the workbook. */
  readonly place: string;
  /** `C12` */
  readonly cell: string;
  readonly hint: string;
  readonly basis: string;
  /** What was found and what was expected, by themselves. */
  readonly received: string;
  readonly expected: string;
}

/** A finding in words. */
export function findingText(finding: Finding, definitions: Definitions, language: Language): FindingText {
  const { message, hint, basis, received, expected } = describeFinding(finding, definitions, language);
  const cell = finding.at ? cellAddress(finding.at) : '';
  const place = finding.at ? `${finding.at.sheet} ${cell}` : '';
  return { message, short: shorten(message, place), place, cell, hint, basis, received, expected };
}

export function shorten(message: string, place: string): string {
  const rest = place !== '' && message.startsWith(place) ? message.slice(place.length).replace(/^\s*[：:]\s*/, '') : message;
  const short = rest.replace(/[。.]$/, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
}
