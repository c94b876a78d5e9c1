import { UnstyledButton } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { PersonAvatar } from '../people/person-avatar';
import { PersonName } from '../people/person-name';
import { covers, type RuleColumn } from './columns';
import { CountBar } from './count-bar';
import { reasonsOf, type Line, type Row } from './lines';
import classes from './narrowing.module.css';
import type { DecisionWords } from './use-decision-words';

interface PersonProps {
  line: Line;
  columns: readonly RuleColumn[];
  words: DecisionWords;
}

/** One person from rule to rule, until a rule took the person out. */
export function PersonRow({ line, columns, words }: PersonProps) {
  const t = useT();
  const { person, out } = line;
  const end = out ? columns.findIndex((column) => covers(column, out.step)) : columns.length;
  return (
    <tr className={classes.row} data-chosen={out === null || undefined}>
      <th scope="row" className={classes.who}>
        <PersonName id={person.personId} name={person.displayName} size={22} />
      </th>
      {columns.slice(0, end).map((column, at) => (
        <Passed key={at} at={at} column={column} line={line} />
      ))}
      {out ? (
        <td className={classes.out} colSpan={columns.length - end + 1} style={placed(end)}>
          <div className={classes.end}>
            <Count column={columns[end]} count={line.counts.get(out.step)} />
            <IconX size={14} stroke={2.4} className={classes.cross ?? ''} aria-hidden="true" />
            <span className="visually-hidden">{t('decision.out')} </span>
            <span className={classes.reason}>{words.because(out.removed)}</span>
          </div>
        </td>
      ) : (
        <td className={classes.got} style={placed(end)}>
          <span className={classes.gets}>
            <IconCheck size={14} stroke={2.6} aria-hidden="true" />
            {t('decision.gets')}
          </span>
        </td>
      )}
    </tr>
  );
}

function Passed({ at, column, line }: { at: number; column: RuleColumn; line: Line }) {
  const t = useT();
  if (column.kind === 'deciding') {
    const isCounted = line.counts.has(column.at);
    return (
      <td className={classes.cell} style={placed(at)}>
        {isCounted ? null : <span className={classes.knot} aria-hidden="true" />}
        <Count column={column} count={line.counts.get(column.at)} />
        <span className="visually-hidden"> {t('decision.stays')}</span>
      </td>
    );
  }
  const count = column.kind === 'quiet' ? line.counts.get(column.at) : undefined;
  return (
    <td className={classes.cell} style={placed(at)}>
      {count === undefined ? (
        <span className={classes.dot} aria-hidden="true" />
      ) : (
        <span className={classes.bead}>{count}</span>
      )}
      <span className="visually-hidden"> {t('decision.stays')}</span>
    </td>
  );
}

function Count({ column, count }: { column: RuleColumn | undefined; count: number | undefined }) {
  if (column?.kind !== 'deciding' || count === undefined) return null;
  return <CountBar count={count} most={column.most} />;
}

interface MoreProps {
  row: Extract<Row, { kind: 'more' }>;
  columns: readonly RuleColumn[];
  words: DecisionWords;
  onToggle: () => void;
}

/** Those whom one rule took out and who are not drawn one by one. */
export function MoreRow({ row, columns, words, onToggle }: MoreProps) {
  const t = useT();
  const end = columns.findIndex((column) => covers(column, row.step));
  const isOpen = row.lines.length === 0;
  return (
    <tr className={classes.row} data-more>
      <th scope="row" className={classes.who}>
        <UnstyledButton className={classes.toggle ?? ''} aria-expanded={isOpen} onClick={onToggle}>
          <Faces lines={row.lines} />
          {isOpen
            ? t('decision.fewer')
            : t(row.isAll ? 'decision.people' : 'decision.more', { count: row.lines.length })}
        </UnstyledButton>
      </th>
      {isOpen
        ? null
        : columns.slice(0, end).map((_, at) => (
            <td key={at} className={classes.cell} style={placed(at)}>
              <span className="visually-hidden">{t('decision.stay-many')}</span>
            </td>
          ))}
      {isOpen ? (
        <td colSpan={columns.length + 1} />
      ) : (
        <td className={classes.out} colSpan={columns.length - end + 1} style={placed(end)}>
          <div className={classes.end}>
            <IconX size={14} stroke={2.4} className={classes.cross ?? ''} aria-hidden="true" />
            <span className={classes.reason}>{manyReasons(row.lines, words)}</span>
          </div>
        </td>
      )}
    </tr>
  );
}

const FACES = 3;

/** The first few faces of many. */
export function Faces({ lines }: { lines: readonly Line[] }) {
  return (
    <span className={classes.faces} aria-hidden="true">
      {lines.slice(0, FACES).map(({ person }) => (
        <PersonAvatar
          key={person.personId}
          id={person.personId}
          name={person.displayName}
          size={22}
        />
      ))}
    </span>
  );
}

/** “41 out of shift, 16 on leave”. */
export function manyReasons(lines: readonly Line[], words: DecisionWords): string {
  return reasonsOf(lines)
    .map(({ removed, times }) => words.becauseMany(removed, times))
    .join(', ');
}

/** Later columns appear a little later. */
function placed(at: number): CSSProperties {
  return { '--at': at } as CSSProperties;
}
