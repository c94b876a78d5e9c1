import { IconArrowRight, IconUnlink } from '@tabler/icons-react';
import { useT } from '@/lib/i18n/use-t';
import type { FinalStatus } from './document';
import { END_ICONS } from './looks';
import classes from './other-boxes.module.css';
import { useDrawingWords } from './use-drawing-words';

/** Where a run begins. */
export function StartBox() {
  const t = useT();
  return (
    <div className={classes.pill} data-kind="start">
      <IconArrowRight size={15} stroke={1.8} aria-hidden="true" />
      {t('workflow-drawing.start')}
    </div>
  );
}

interface EndProps {
  status: FinalStatus | null;
  /** Whether the run drawn ended here. */
  isReached: boolean;
}

/** Where a run ends, and as what. */
export function EndBox({ status, isReached }: EndProps) {
  const { end } = useDrawingWords();
  const Mark = END_ICONS[status ?? 'UNKNOWN'];
  return (
    <div
      className={classes.pill}
      data-kind={status ?? 'UNKNOWN'}
      data-reached={isReached || undefined}
    >
      <Mark size={16} stroke={1.8} aria-hidden="true" />
      {end(status)}
    </div>
  );
}

/** A task that a transition speaks of, and that is not there. */
export function MissingBox({ name }: { name: string }) {
  const t = useT();
  return (
    <div className={classes.missing}>
      <IconUnlink size={18} stroke={1.7} aria-hidden="true" />
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        {t('workflow-drawing.no-such-task')}
      </span>
    </div>
  );
}
