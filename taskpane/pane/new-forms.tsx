import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { usePaneState, useSession } from './session-context';
import { newMonth } from '../session/actions/new-month';
import { template } from '../session/actions/template';
import { useSpeech } from '../speech/speech';
import { voiceOf } from '../speech/voice';
import { templateKinds } from '../../src/report/template/template-kinds';
import { BUILT_IN, GENERAL } from '../../src/schemes/built-in';
import type { Scheme } from '../../src/schemes/scheme';

const useStyles = makeStyles({
  // Beside a low window the forms roll, and leave the tabs below their room.
  forms: {
    alignSelf: 'stretch',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    maxHeight: '24vh',
    overflowY: 'auto',
  },
  form: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: '4px 8px',
    alignItems: 'center',
    '& label': { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    '& select, & input': {
      boxSizing: 'border-box',
      minWidth: 0,
      height: '24px',
      font: 'inherit',
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
    },
    '& h3': { gridColumn: '1 / -1', margin: 0, fontSize: tokens.fontSizeBase300 },
    '& p': {
      gridColumn: '1 / -1',
      margin: 0,
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground3,
    },
    '& button': { gridColumn: '1 / -1', justifySelf: 'start' },
  },
});

/** Two small forms: 新建下月清单, 生成空白表样. */
export function NewForms(): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.forms} tabIndex={0}>
      <MonthForm />
      <TemplateForm />
    </div>
  );
}

function MonthForm(): ReactNode {
  const session = useSession();
  const { work, outcome } = usePaneState();
  const say = voiceOf(useSpeech().language);
  const styles = useStyles();
  const key = useId();
  const [sheet, setSheet] = useState('');
  const [progress, setProgress] = useState<'keep' | 'clear'>('keep');
  const [month, setMonth] = useState('');
  const lists = outcome?.result.sheets.filter(({ table }) => table === 'ledger') ?? [];
  const names = [...new Set(lists.map(({ name }) => name))];
  const [, year, at] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const chosen = names.includes(sheet) ? sheet : '';
  return (
    <form
      className={styles.form}
      data-new-month
      onSubmit={(event) => {
        event.preventDefault();
        const wished = {
          progress,
          ...(chosen !== '' && { sheet: chosen }),
          ...(year !== undefined && { month: { year: Number(year), month: Number(at) } }),
        };
        void session.do(newMonth(wished));
      }}
    >
      <h3>{say({ code: 'month.title' })}</h3>
      <label htmlFor={`${key}-sheet`}>{say({ code: 'month.sheet' })}</label>
      <select id={`${key}-sheet`} value={chosen} onChange={({ target }) => setSheet(target.value)}>
        <option value="">{say({ code: 'month.sheet.auto' })}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={`${key}-progress`}>{say({ code: 'month.progress' })}</label>
      <select
        id={`${key}-progress`}
        value={progress}
        onChange={({ target }) => setProgress(target.value === 'clear' ? 'clear' : 'keep')}
      >
        <option value="keep">{say({ code: 'month.progress.keep' })}</option>
        <option value="clear">{say({ code: 'month.progress.clear' })}</option>
      </select>
      <label htmlFor={`${key}-month`}>{say({ code: 'month.month' })}</label>
      <input
        id={`${key}-month`}
        type="month"
        value={month}
        title={say({ code: 'month.month.auto' })}
        onChange={({ target }) => setMonth(target.value)}
      />
      <Button type="submit" size="small" disabled={work !== undefined}>
        {say({ code: 'month.make' })}
      </Button>
    </form>
  );
}

function TemplateForm(): ReactNode {
  const session = useSession();
  const { work, outcome } = usePaneState();
  const say = voiceOf(useSpeech().language);
  const styles = useStyles();
  const key = useId();
  const choices = schemesWith(outcome?.result.schemeData).map((scheme) => ({
    scheme,
    types: templateKinds(scheme),
  }));
  const all = choices.flatMap(({ scheme, types }) => types.map((type) => ({ scheme, type })));
  const [wished, setWished] = useState('');
  const keyOf = ({ scheme, type }: (typeof all)[number]): string => `${scheme.id} ${type.name}`;
  const choice = all.find((each) => keyOf(each) === wished) ?? all[0];
  return (
    <form
      className={styles.form}
      data-template
      onSubmit={(event) => {
        event.preventDefault();
        if (choice) void session.do(template(choice));
      }}
    >
      <h3>{say({ code: 'template.title' })}</h3>
      <label htmlFor={`${key}-form`}>{say({ code: 'template.form' })}</label>
      <select
        id={`${key}-form`}
        value={choice && keyOf(choice)}
        onChange={({ target }) => setWished(target.value)}
      >
        {choices.map(({ scheme, types }) => (
          <optgroup key={scheme.id} label={scheme.title}>
            {types.map((type) => (
              <option key={type.name} value={keyOf({ scheme, type })}>
                {type.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {choice && <p>{`${choice.scheme.title}：${choice.type.where}`}</p>}
      <Button type="submit" size="small" disabled={work !== undefined || !choice}>
        {say({ code: 'template.make' })}
      </Button>
    </form>
  );
}

/** The scheme in force first: its forms are the likeliest to be wanted. */
function schemesWith(inForce: Scheme | undefined): readonly Scheme[] {
  const others = [...BUILT_IN, GENERAL].filter(({ id }) => id !== inForce?.id);
  return inForce ? [inForce, ...others] : others;
}
