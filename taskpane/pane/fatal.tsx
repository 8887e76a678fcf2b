import { Component, type ReactNode } from 'react';
import { inBothLanguages } from '../speech/fault-text';

/** A visible error instead of an empty pane, whatever breaks while drawing. */
export class FatalBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error?: unknown }
> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : <Fatal error={error} />;
  }
}

/** Drawn without theme or context: those may be what broke. */
export function Fatal({ error }: { error: unknown }): ReactNode {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (
    <div role="alert" style={{ padding: 16, font: '14px/1.8 "Microsoft YaHei", sans-serif' }}>
      {inBothLanguages('pane.fatal').map(({ language, text }) => (
        <p key={language} lang={language}>
          {text}
        </p>
      ))}
      <pre style={{ whiteSpace: 'pre-wrap', padding: 8, border: '1px solid #999' }}>{detail}</pre>
      <button type="button" onClick={() => location.reload()}>
        {inBothLanguages('pane.reload')
          .map(({ text }) => text)
          .join(' / ')}
      </button>
    </div>
  );
}
