import { useT } from '@/lib/i18n/use-t';
import { changesOf, listChange, type FieldChange } from '../rules/diff';
import type { AuditEntry } from '../api/audit';
import classes from './diff-table.module.css';
import type { AuditWords } from './use-audit-words';

/** Before and after, a line per field. A thing that came or went has one side only. */
export function DiffTable({ entry, words }: { entry: AuditEntry; words: AuditWords }) {
  const t = useT();
  const changes = changesOf(entry);
  if (changes.length === 0) return null;
  const hasBefore = entry.before !== null;
  const hasAfter = entry.after !== null;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('audit.field')}</th>
          {hasBefore ? <th scope="col">{t('audit.before')}</th> : null}
          {hasAfter ? <th scope="col">{t('audit.after')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.field}>
            <th scope="row">{words.field(change.field)}</th>
            {hasBefore ? (
              <td>
                <Side change={change} side="before" words={words} />
              </td>
            ) : null}
            {hasAfter ? (
              <td>
                <Side change={change} side="after" words={words} />
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SideProps {
  change: FieldChange;
  side: 'before' | 'after';
  words: AuditWords;
}

function Side({ change, side, words }: SideProps) {
  const list = listChange(change);
  const value = change[side];
  if (value === undefined) return null;
  if (!list) {
    return side === 'before' ? (
      <del className={classes.before}>{words.value(change.field, value)}</del>
    ) : (
      <ins className={classes.after}>{words.value(change.field, value)}</ins>
    );
  }
  const own = side === 'before' ? list.removed : list.added;
  return (
    <ul className={classes.list}>
      {[...list.kept, ...own].map((one) => (
        <li key={one}>
          {list.kept.includes(one) ? (
            words.word(change.field, one)
          ) : side === 'before' ? (
            <del className={classes.before}>{words.word(change.field, one)}</del>
          ) : (
            <ins className={classes.after}>{words.word(change.field, one)}</ins>
          )}
        </li>
      ))}
    </ul>
  );
}
