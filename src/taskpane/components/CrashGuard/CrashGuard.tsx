import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useStrings } from '../../hooks/paneContext';
import { State } from '../State/State';

interface Caught {
  readonly caught?: { readonly error: unknown };
}

/** A fault of ours while drawing: the pane says so instead of going blank. React asks for a class here. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = {};

  static getDerivedStateFromError(error: unknown): Caught {
    return { caught: { error } };
  }

  override render() {
    const { caught } = this.state;
    return caught ? <Crashed error={caught.error} /> : this.props.children;
  }
}

function Crashed({ error }: { readonly error: unknown }) {
  const words = useStrings();
  return (
    <State title={words.crash.title} text={words.crash.text}>
      <code>{error instanceof Error ? error.message : String(error)}</code>
      <Button onClick={() => location.reload()}>{words.crash.reload}</Button>
    </State>
  );
}
