import { Component, type ReactNode } from 'react';
import { renderer } from '../../src/messages/render';

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
      {(['zh-CN', 'en'] as const).map((language) => (
        <p key={language} lang={language}>
          {renderer(language)({ code: 'pane.fatal' })}
        </p>
      ))}
      <pre style={{ whiteSpace: 'pre-wrap', padding: 8, border: '1px solid #999' }}>{detail}</pre>
      <button type="button" onClick={() => location.reload()}>
        {renderer('zh-CN')({ code: 'pane.reload' })} / {renderer('en')({ code: 'pane.reload' })}
      </button>
    </div>
  );
}
