import type { ReportDefinition, ReportText } from '../model/report';
import { outline } from './draft/makeOutline';
import type { NarrateInput } from './draft/narrateInput';
import type { Outline } from './draft/outline';
import { textOf } from './phrases';

/**
 *   clauses with figures → what the user made of them → paragraphs → problems that stand → answers → sections, numbered
 *
 * What has nothing to say is not there: clause, paragraph, group and section. @throws Error for a mistake in the definition.
 */
export function narrate(report: ReportDefinition, input: NarrateInput): ReportText {
  return textOfOutline(outline(report, input));
}

/** The text that an outline comes to. */
export function textOfOutline({ title, sections }: Outline): ReportText {
  return {
    title: textOf(title.phrases),
    sentence: title.id,
    sections: sections.map(({ number, heading, level, paragraphs }) => ({
      heading: number + textOf(heading?.phrases ?? []),
      ...(heading && { sentence: heading.id }),
      ...(level && { level }),
      paragraphs: paragraphs.map(({ phrases }) => phrases),
    })),
    complete: !sections.some(({ paragraphs }) => paragraphs.some(({ phrases }) => phrases.some(({ kind }) => kind === 'missing'))),
  };
}
