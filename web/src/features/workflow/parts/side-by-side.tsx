import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { folded, lineRows, type Line, type LineRow } from '../rules/line-difference';
import classes from './side-by-side.module.css';

interface Props {
  before: string;
  after: string;
  /** What the two sides are. */
  names: { before: string; after: string };
}

/** Two texts, line beside line; what is the same far from any change is folded. */
export function SideBySide({ before, after, names }: Props) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const folds = useMemo(() => {
    const rows = lineRows(before, after);
    return isWhole ? [{ rows }] : folded(rows);
  }, [before, after, isWhole]);
  const hasHidden = folds.some((fold) => 'hidden' in fold);
  return (
    <>
      <div className={classes.frame} role="group" aria-label={t('workflow.lines')} tabIndex={0}>
        <table className={classes.table} aria-label={t('workflow.lines')}>
          <colgroup>
            <col className={classes.narrow} />
            <col />
            <col className={classes.narrow} />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {names.before}
              </th>
              <th scope="col" colSpan={2}>
                {names.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {folds.map((fold, index) =>
              'hidden' in fold ? (
                <tr key={index} className={classes.hidden}>
                  <td colSpan={4}>{t('workflow.lines.hidden', { count: fold.hidden })}</td>
                </tr>
              ) : (
                fold.rows.map((row) => <Row key={keyOf(row)} row={row} />)
              ),
            )}
          </tbody>
        </table>
      </div>
      {hasHidden || isWhole ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? 'workflow.lines.fold' : 'workflow.lines.all')}
        </Button>
      ) : null}
    </>
  );
}

function keyOf({ before, after }: LineRow): string {
  return `${before?.number ?? ''}-${after?.number ?? ''}`;
}

function Row({ row }: { row: LineRow }) {
  return (
    <tr data-kind={row.kind}>
      <Side line={row.before} side="before" isSame={row.kind === 'same'} />
      <Side line={row.after} side="after" isSame={row.kind === 'same'} />
    </tr>
  );
}

interface SideProps {
  line: Line | null;
  side: 'before' | 'after';
  isSame: boolean;
}

function Side({ line, side, isSame }: SideProps) {
  const isMarked = !isSame && line !== null;
  const marked = isMarked ? side : undefined;
  const Mark = side === 'before' ? 'del' : 'ins';
  return (
    <>
      <td className={classes.number} data-marked={marked}>
        {line?.number}
      </td>
      <td className={classes.text} data-marked={marked}>
        {isMarked ? <Mark>{line.text}</Mark> : line?.text}
      </td>
    </>
  );
}
