import { IconArrowRight } from '@tabler/icons-react';
import { StatusBadge } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import { faultsOf, type DocumentFault } from './faults';
import type { DrawnGraph, Link, Shape } from './graph';
import { STATUS_LOOKS, TYPE_ICONS } from './looks';
import type { OutlineTask } from './outline';
import { isCurrent, type Progress } from './progress';
import { stepsOf } from './steps';
import { useDrawingWords } from './use-drawing-words';
import { useFacts } from './use-facts';
import { useSince } from './use-since';
import classes from './workflow-steps.module.css';

interface Props {
  graph: DrawnGraph;
  progress?: Progress | undefined;
  faults: readonly DocumentFault[];
  /** The id of a box. Without it nothing in the list can be pressed. */
  onSelect?: ((id: string) => void) | undefined;
}

/** The same facts as the drawing, as a list of steps. */
export function WorkflowSteps({ graph, progress, faults, onSelect }: Props) {
  const t = useT();
  const words = useDrawingWords();
  const ended = progress?.ended;
  return (
    <ol className={classes.steps} aria-label={t('workflow-drawing.steps')}>
      {stepsOf(graph).map(({ shape, next }) => (
        <li
          key={shape.id}
          className={classes.step}
          data-current={
            (shape.kind === 'task' && isCurrent(progress?.tasks[shape.task.key])) || undefined
          }
        >
          {shape.kind === 'task' ? (
            <TaskStep
              task={shape.task}
              progress={progress}
              faults={faultsOf(faults, { kind: 'task', at: shape.task.at }).length}
              onPress={onSelect ? () => onSelect(shape.id) : undefined}
            />
          ) : (
            <p className={classes.title}>{words.name(shape)}</p>
          )}
          {shape.kind === 'missing' ? <p>{t('workflow-drawing.no-such-task')}</p> : null}
          <Next next={next} progress={progress} />
        </li>
      ))}
      {ended ? (
        <li className={classes.step} data-current>
          <p className={classes.title}>{words.end(ended)}</p>
          <p>{t('workflow-drawing.reached')}</p>
        </li>
      ) : null}
    </ol>
  );
}

interface TaskStepProps {
  task: OutlineTask;
  progress: Progress | undefined;
  faults: number;
  onPress: (() => void) | undefined;
}

function TaskStep({ task, progress, faults, onPress }: TaskStepProps) {
  const t = useT();
  const since = useSince();
  const { doer } = useDrawingWords();
  const TypeIcon = TYPE_ICONS[task.type ?? 'UNKNOWN'];
  const state = progress?.tasks[task.key];
  const title = task.title || t('workflow-drawing.untitled');
  return (
    <>
      <p className={classes.title}>
        {onPress ? (
          <button type="button" className={classes.press} onClick={onPress}>
            {title}
          </button>
        ) : (
          title
        )}
        {state ? (
          <StatusBadge {...STATUS_LOOKS[state.status]}>
            {t(`workflow-drawing.status.${state.status}`)}
          </StatusBadge>
        ) : null}
        {faults > 0 ? (
          <StatusBadge tone="bad">{t('workflow-drawing.faults', { count: faults })}</StatusBadge>
        ) : null}
      </p>
      <p className={classes.about}>
        <TypeIcon size={14} stroke={1.7} aria-hidden="true" />
        {[
          task.type ? t(`workflow-drawing.type.${task.type}`) : t('workflow-drawing.type'),
          doer(task.doer),
        ].join(' · ')}
      </p>
      {progress ? (
        <p className={classes.about}>
          {state
            ? [
                state.holder,
                state.since ? since(state.since) : null,
                state.times > 1 ? t('workflow-drawing.times.long', { times: state.times }) : null,
              ]
                .filter(Boolean)
                .join(' · ')
            : t('workflow-drawing.status.none')}
        </p>
      ) : null}
    </>
  );
}

interface NextProps {
  next: readonly { link: Link; target: Shape }[];
  progress: Progress | undefined;
}

function Next({ next, progress }: NextProps) {
  const t = useT();
  const words = useDrawingWords();
  const facts = useFacts(progress);
  if (next.length === 0) return null;
  return (
    <ul className={classes.next} aria-label={t('workflow-drawing.next')}>
      {next.map(({ link, target }) => {
        const times = facts.taken(link) ?? 0;
        return (
          <li key={link.id} data-taken={times > 0 || undefined}>
            <IconArrowRight size={14} stroke={1.7} aria-hidden="true" />
            <span>
              {link.text ? (
                <span className={classes.when}>
                  {t('workflow-drawing.when', { condition: link.text })}
                </span>
              ) : null}
              {words.name(target)}
              {times > 0 ? (
                <span className={classes.taken}>{t('workflow-drawing.taken', { times })}</span>
              ) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
