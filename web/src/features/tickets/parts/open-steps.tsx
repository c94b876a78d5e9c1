import { useT } from '@/lib/i18n/use-t';
import type { TicketRow } from '../api/ticket';
import classes from './open-steps.module.css';

/** Which task of a ticket is open now, and who has it; of several the first, and how many more. */
export function OpenSteps({ open }: Pick<TicketRow, 'open'>) {
  const t = useT();
  const [first, ...more] = open;
  if (!first) return null;
  const who = first.holder
    ? t('tickets.now.with', { name: first.holder.displayName })
    : t('tickets.now.nobody', { status: first.status });
  const rest = more.length > 0 ? t('tickets.now.more', { count: more.length }) : '';
  const words = [who, rest].filter(Boolean).join(' ');
  return (
    <span title={[first.title, words].join(' ')} className={classes.steps}>
      {first.title}
      <span className={classes.who}>{words}</span>
    </span>
  );
}
