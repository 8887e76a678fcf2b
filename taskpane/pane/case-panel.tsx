import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { SchemeGround } from './scheme-ground';
import { usePaneState, useSession } from './session-context';
import { parseIsoDate } from '../../src/reading/iso-date';
import { BUILT_IN, GENERAL } from '../../src/schemes/built-in';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: '10px',
    rowGap: '4px',
    '& label': { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  },
  field: {
    boxSizing: 'border-box',
    minWidth: 0,
    height: '24px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled },
  },
  scheme: { textOverflow: 'ellipsis' },
  date: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '8px' },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  source: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the check is made with: scheme and as-of date, each told by the workbook or chosen. */
export function CasePanel({ children }: { children?: ReactNode }): ReactNode {
  const session = useSession();
  const { choice, outcome, work } = usePaneState();
  const { pane, say } = useSpeech();
  const styles = useStyles();
  const id = useId();
  const result = outcome?.result;
  const automatic =
    result && !choice.scheme
      ? pane('pane.scheme.recognised', {
          title: result.scheme.title,
          source: say({ code: `scheme-source.${result.scheme.source}` }),
        })
      : pane('pane.scheme.auto');
  return (
    <div className={styles.facts}>
      <label htmlFor={`${id}-scheme`}>{pane('pane.scheme')}</label>
      <select
        id={`${id}-scheme`}
        className={mergeClasses(styles.field, styles.scheme)}
        title={choice.scheme ? undefined : automatic}
        disabled={work !== undefined}
        value={choice.scheme ?? ''}
        onChange={({ target: { value } }) =>
          session.choose({ scheme: value === '' ? undefined : value })
        }
      >
        <option value="">{automatic}</option>
        {[...(choice.schemeOfFile ? [choice.schemeOfFile] : []), ...BUILT_IN, GENERAL].map(
          (scheme, index) => (
            <option key={index} value={scheme.id}>
              {scheme.title}
            </option>
          ),
        )}
      </select>
      {result && <SchemeGround scheme={result.scheme} />}
      <label htmlFor={`${id}-date`}>{pane('pane.as-of')}</label>
      <div className={styles.date}>
        <input
          id={`${id}-date`}
          className={styles.field}
          type="date"
          disabled={work !== undefined}
          value={choice.asOf ?? result?.asOf ?? ''}
          onChange={({ target: { value } }) => session.choose({ asOf: parseIsoDate(value) })}
        />
        {choice.asOf ? (
          <Button
            size="small"
            appearance="transparent"
            onClick={() => session.choose({ asOf: undefined })}
          >
            {pane('pane.as-of.reset')}
          </Button>
        ) : (
          <span
            className={mergeClasses(
              styles.source,
              result?.asOfSource === 'today' && styles.doubtful,
            )}
          >
            {result ? say({ code: `as-of.${result.asOfSource}` }) : ''}
          </span>
        )}
      </div>
      {children}
    </div>
  );
}
