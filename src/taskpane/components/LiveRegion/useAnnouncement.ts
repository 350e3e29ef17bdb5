import { toolErrorText } from '../../../app/toolErrorText';
import { SEVERITIES } from '../../../model/severity';
import { usePane, useLanguage, useStrings } from '../../hooks/paneContext';
import { countSeverities } from '../../store/findingGroups';

/** The sentence for what just happened: work begun, a failure, a notice, or the outcome of a check. */
export function useAnnouncement(): string {
  const task = usePane((state) => state.task?.kind);
  const failure = usePane((state) => state.failure);
  const notice = usePane((state) => state.notice);
  const refused = usePane((state) => state.refused);
  const preview = usePane((state) => state.preview);
  const findings = usePane((state) => state.findings);
  const checked = usePane((state) => state.checkedAt !== undefined && state.stale === undefined);
  const words = useStrings();
  const language = useLanguage();
  if (task && task !== 'remember' && task !== 'reveal') return words.working[task];
  if (failure) {
    const { message, next } = toolErrorText(failure.error, language);
    return `${words.failed[failure.attempt]} ${message} ${next}`;
  }
  if (notice) return words.notice(notice);
  if (refused) return words.definitions.refused(refused.name, refused.mistakes.length);
  if (preview) return words.fixes.summary(preview.fixes.length, preview.refused.length);
  if (!checked) return '';
  if (findings.length === 0) return words.clear.title;
  const counts = countSeverities(findings);
  return words.findings.done(SEVERITIES.map((severity) => words.count(counts[severity], words.severity[severity])).join(' · '));
}
