import { useMemo, useState } from 'react';
import { useT } from '@/lib/i18n/use-t';
import type { DrawingProps } from './drawing';
import { rowsOf } from './lines';
import { MoreRow, PersonRow } from './narrowing-row';
import classes from './narrowing.module.css';
import { RuleHead } from './rule-head';
import { useDecisionWords } from './use-decision-words';

/** A column per rule from left to right; a row per person, which ends where a rule took the person out. */
export function NarrowingTable({ decision, lines, columns, onUnfold }: DrawingProps) {
  const t = useT();
  const words = useDecisionWords(decision);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set<number>());
  const rows = useMemo(() => rowsOf(lines, opened), [lines, opened]);
  const toggle = (step: number) => setOpened((now) => toggled(now, step));
  return (
    <table
      className={classes.table}
      aria-label={t('decision.table', { count: decision.candidates })}
    >
      <thead>
        <tr>
          <th scope="col" className={classes.who}>
            {t('decision.candidates', { count: decision.candidates })}
          </th>
          {columns.map((column) => (
            <RuleHead
              key={column.kind === 'folded' ? column.first : column.at}
              column={column}
              words={words}
              isEmptying={
                column.kind !== 'folded' && column.step.rule === decision.outcome.emptiedBy
              }
              onUnfold={onUnfold}
            />
          ))}
          <th scope="col" className={classes.outcome}>
            <span className="visually-hidden">{t('decision.outcome')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          row.kind === 'line' ? (
            <PersonRow
              key={row.line.person.personId}
              line={row.line}
              columns={columns}
              words={words}
            />
          ) : (
            <MoreRow
              key={`more-${row.step}`}
              row={row}
              columns={columns}
              words={words}
              onToggle={() => toggle(row.step)}
            />
          ),
        )}
      </tbody>
    </table>
  );
}

function toggled(now: ReadonlySet<number>, step: number): ReadonlySet<number> {
  const after = new Set(now);
  if (!after.delete(step)) after.add(step);
  return after;
}
