import { Component, type ReactNode } from 'react';
import { Crashed } from './Crashed';

/** React offers error boundaries as classes only. A part of the pane that could not be loaded ends here too. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error ? <Crashed error={this.state.error} /> : this.props.children;
  }
}
