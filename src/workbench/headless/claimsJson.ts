import { VERDICT_WORDS } from '../../app/reconcile';
import type { Claim } from '../../model/claim';

/** The published form; see README, “Headless”. */
export interface ClaimsJson {
  claims: {
    /** UTF-16 code units of the text, over the number itself. */
    start: number;
    end: number;
    text: string;
    value: number | null;
    unit: string;
    approximate: boolean;
    redacted: boolean;
    subject: string;
    indicator: string | null;
    expected: number | null;
    /** 一致, 近似一致, 不一致 … */
    verdict: string;
  }[];
}

export function claimsJson(claims: readonly Claim[]): ClaimsJson {
  return {
    claims: claims.map(({ start, end, text, value, unit, approximate, redacted, subject, target, expected, verdict }) => ({
      start,
      end,
      text,
      value,
      unit,
      approximate: approximate !== undefined,
      redacted: redacted === true,
      subject,
      indicator: target ?? null,
      expected: expected ?? null,
      verdict: VERDICT_WORDS.zh[verdict],
    })),
  };
}
