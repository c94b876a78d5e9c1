import classes from '../dry-run.module.css';

/** Data, an entry per line. */
export function Entries({ of }: { of: Readonly<Record<string, unknown>> }) {
  const entries = Object.entries(of);
  if (entries.length === 0) return <span aria-hidden="true">{NOTHING}</span>;
  return (
    <dl className={classes.entries}>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

const NOTHING = '–';
