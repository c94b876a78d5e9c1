import { Hint } from '@/components/hint';
import { useT } from '@/lib/i18n/use-t';
import type { Priority } from '../api/case';
import classes from './priority-mark.module.css';

const BARS = [1, 2, 3, 4];

/** How urgent a case is: four bars for P1, one for P4; only P1 has a colour. */
export function PriorityMark({ priority }: { priority: Priority }) {
  const t = useT();
  const bars = 5 - Number(priority.slice(1));
  return (
    <Hint label={t(`cases.priority.${priority}`)}>
      <span className={classes.mark} data-urgent={priority === 'P1' || undefined}>
        <span className={classes.bars} aria-hidden="true">
          {BARS.map((bar) => (
            <span key={bar} data-on={bar <= bars || undefined} style={{ height: 3 + bar * 2 }} />
          ))}
        </span>
        {priority}
      </span>
    </Hint>
  );
}
