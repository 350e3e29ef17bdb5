import { usePane } from '../../hooks/paneContext';
import { Outcome } from './Outcome';
import { TextBox } from './TextBox';

/** A finished text is put in; then it is shown with what the workbook says of its figures. */
export default function ReconcileTab() {
  const outcome = usePane((state) => state.reconciliation.outcome);
  return outcome ? <Outcome outcome={outcome} /> : <TextBox />;
}
