import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Scheme } from '../../src/schemes/scheme';
import { recordsOf, type SchemeRecord } from '../../src/schemes/sheets/records';
import { SCHEME_TABLES } from '../../src/schemes/sheets/scheme-tables';
import type { SheetColumn } from '../../src/schemes/sheets/sheet-table';
import { contentOf } from '../../src/schemes/sheets/write-cell';

const useStyles = makeStyles({
  part: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '4px 0',
    '& summary': { cursor: 'pointer', padding: '2px 0' },
    '& ul': { margin: '4px 0', padding: 0, listStyleType: 'none' },
  },
  entry: {
    padding: '6px 0 6px 10px',
    marginBottom: '4px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  name: { color: tokens.colorNeutralForeground3 },
});

/** Every list of a scheme in the words of its sheets, folded up by sheet. */
export function SchemeFacts({ scheme }: { scheme: Scheme }): ReactNode {
  const styles = useStyles();
  const records = recordsOf(scheme);
  return SCHEME_TABLES.map(({ list, sheet, shape, columns }) => {
    const lines = records[list]
      .map((line) => factsOf(columns, line))
      .filter(({ length }) => length);
    if (lines.length === 0) return null;
    return (
      <details key={list} className={styles.part} data-scheme-list={list}>
        <summary>{shape === 'pairs' ? sheet : `${sheet}（${lines.length}）`}</summary>
        <ul>
          {lines.map((facts, index) => (
            <li key={index} className={styles.entry}>
              {facts.map(([name, text]) => (
                <div key={name}>
                  <span className={styles.name}>{name}：</span>
                  {text}
                </div>
              ))}
            </li>
          ))}
        </ul>
      </details>
    );
  });
}

/** What an entry says, by the headings of its sheet; blanks are left out. */
function factsOf(
  columns: readonly SheetColumn[],
  line: SchemeRecord,
): readonly (readonly [string, string])[] {
  return columns.flatMap((column) => {
    const content = contentOf(column, line[column.key]);
    if (content.kind === 'text') return [[column.header, content.text] as const];
    return content.kind === 'number' ? [[column.header, String(content.value)] as const] : [];
  });
}
