import { IconAlertCircle, IconUser, IconUsersGroup, IconWorld } from '@tabler/icons-react';
import { StatusBadge } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import { STATUS_LOOKS, TYPE_ICONS } from './looks';
import type { Doer, OutlineTask } from './outline';
import { isCurrent, type TaskProgress } from './progress';
import classes from './task-box.module.css';
import { useDrawingWords } from './use-drawing-words';
import { useSince } from './use-since';

interface Props {
  task: OutlineTask;
  /** undefined where no run is drawn, null where the run has not come. */
  progress: TaskProgress | null | undefined;
  /** How many things are wrong with it. */
  faults: number;
}

/** A task: what it is, who does it, and how far it has come. */
export function TaskBox({ task, progress, faults }: Props) {
  const t = useT();
  const { doer } = useDrawingWords();
  const TypeIcon = TYPE_ICONS[task.type ?? 'UNKNOWN'];
  const type = task.type ? t(`workflow-drawing.type.${task.type}`) : t('workflow-drawing.type');
  return (
    <div
      className={classes.box}
      data-current={isCurrent(progress ?? undefined) || undefined}
      data-waiting={progress === null || undefined}
      data-faulty={faults > 0 || undefined}
    >
      {isCurrent(progress ?? undefined) ? (
        <span className={classes.now}>
          <span className={classes.dot} aria-hidden="true" />
          {t('workflow-drawing.now')}
        </span>
      ) : null}
      {faults > 0 ? (
        <span className={classes.faults}>
          <IconAlertCircle size={14} stroke={2} aria-hidden="true" />
          <span className="num">{faults}</span>
        </span>
      ) : null}
      <div className={classes.body}>
        <span className={classes.type} data-type={task.type ?? 'UNKNOWN'}>
          <TypeIcon size={18} stroke={1.7} role="img" aria-label={type} />
        </span>
        <span className={classes.words}>
          <span className={classes.title} title={task.title}>
            {task.title || t('workflow-drawing.untitled')}
          </span>
          <span className={classes.doer}>
            <DoerIcon doer={task.doer} />
            <span className={classes.cut} title={doer(task.doer)}>
              {doer(task.doer)}
            </span>
          </span>
        </span>
      </div>
      {progress === undefined ? null : <Foot progress={progress} />}
    </div>
  );
}

function Foot({ progress }: { progress: TaskProgress | null }) {
  const t = useT();
  const since = useSince();
  if (progress === null) {
    return <div className={classes.foot}>{t('workflow-drawing.status.none')}</div>;
  }
  const { icon, tone } = STATUS_LOOKS[progress.status];
  return (
    <div className={classes.foot}>
      <StatusBadge tone={tone} icon={icon}>
        {t(`workflow-drawing.status.${progress.status}`)}
      </StatusBadge>
      {progress.times > 1 ? (
        <span className={classes.times}>
          {t('workflow-drawing.times', { times: progress.times })}
        </span>
      ) : null}
      <span className={classes.holder} title={progress.holder ?? undefined}>
        {progress.holder ?? (progress.since ? since(progress.since) : null)}
      </span>
    </div>
  );
}

function DoerIcon({ doer }: { doer: Doer }) {
  const Mark =
    doer.kind === 'service' ? IconWorld : doer.kind === 'submitter' ? IconUser : IconUsersGroup;
  return <Mark size={13} stroke={1.7} aria-hidden="true" />;
}
