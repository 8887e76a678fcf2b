import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { usePaneState, useSession } from './session-context';
import { parseIsoDate } from '../../src/reading/iso-date';
import { BUILT_IN, GENERAL } from '../../src/schemes/built-in';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: '10px',
    rowGap: '4px',
    '& label': { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  },
  date: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '8px' },
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
      <Select
        id={`${id}-scheme`}
        size="small"
        className={styles.select}
        title={choice.scheme ? undefined : automatic}
        disabled={work !== undefined}
        value={choice.scheme ?? ''}
        onChange={(_, { value }) => session.choose({ scheme: value === '' ? undefined : value })}
      >
        <option value="">{automatic}</option>
        {[...BUILT_IN, GENERAL].map((scheme) => (
          <option key={scheme.id} value={scheme.id}>
            {scheme.title}
          </option>
        ))}
      </Select>
      <label htmlFor={`${id}-date`}>{pane('pane.as-of')}</label>
      <div className={styles.date}>
        <Input
          id={`${id}-date`}
          size="small"
          type="date"
          disabled={work !== undefined}
          value={choice.asOf ?? result?.asOf ?? ''}
          onChange={(_, { value }) => session.choose({ asOf: parseIsoDate(value) })}
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
          <span className={styles.source}>
            {result ? say({ code: `as-of.${result.asOfSource}` }) : ''}
          </span>
        )}
      </div>
      {children}
    </div>
  );
}
