import type { ClauseDefinition, ParagraphDefinition } from '../../model/report';
import { digest } from '../digest';

/**
 * Names for the sentences and paragraphs of one report, made from what the definitions keep: indicators, codes, titles;
 * never from a place in a list. `owner` is a tracker's id, or `report:` and a report's. Of two with the same name, the
 * later one is told apart by its words.
 */
export interface SentenceIds {
  /** A clause is named after what it counts. */
  clause(owner: string, clause: ClauseDefinition): string;
  /** A paragraph is named after its title, else after what it begins with. */
  paragraph(owner: string, paragraph: ParagraphDefinition): string;
  /** `text`: what tells it apart. */
  other(name: string, text: string): string;
}

export function createSentenceIds(): SentenceIds {
  const taken = new Set<string>();
  const other = (name: string, text: string): string => {
    let id = taken.has(name) ? `${name}~${digest(text)}` : name;
    while (taken.has(id)) id = `${id}~`;
    taken.add(id);
    return id;
  };
  return {
    clause: (owner, { text, figures }) => other(`${owner}/${Object.values(figures).join('+') || digest(text)}`, text),
    paragraph: (owner, { title, lead, clauses: [first] }) => other(`${owner}#${digest(title ?? lead ?? first?.text ?? '')}`, first?.text ?? ''),
    other,
  };
}
