import { SegmentedControl, Skeleton } from '@mantine/core';
import { useElementSize, useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { useT } from '@/lib/i18n/use-t';
import type { DocumentFault } from './faults';
import type { Direction } from './geometry';
import type { Progress } from './progress';
import { useGraph } from './use-graph';
import classes from './workflow-drawing.module.css';
import { WorkflowSteps } from './workflow-steps';

const ReadOnlyFlow = lazy(() =>
  import('./read-only-flow').then((module) => ({ default: module.ReadOnlyFlow })),
);

export interface WorkflowDrawingProps {
  /** A whole document as it is imported, or as much of it as there is. */
  document: unknown;
  /** How far a run has come; nothing is marked without it. */
  progress?: Progress;
  /** What is wrong with the document. */
  faults?: readonly DocumentFault[];
  /** A box was pressed: the key of its task. */
  onSelect?: (task: string) => void;
  selected?: string | null;
  /** Whichever is more readable when left out. */
  direction?: Direction;
  /** As high as it may become. */
  maxHeight?: number;
}

/** A workflow drawn as boxes and arrows, or as a list; with a run on it if there is one. */
export function WorkflowDrawing(props: WorkflowDrawingProps) {
  const t = useT();
  const isNarrow = useMediaQuery('(max-width: 36em)', false, { getInitialValueInEffect: false });
  const [choice, setChoice] = useState<'drawing' | 'list' | null>(null);
  const shown = choice ?? (isNarrow ? 'list' : 'drawing');
  const { ref, width } = useElementSize();
  const { document, progress, faults = NONE, onSelect } = props;
  const graph = useGraph(document);
  const keyOf = (id: string) => {
    const shape = graph.shapes.find((one) => one.id === id);
    return shape?.kind === 'task' ? shape.task.key : null;
  };
  const onPress = onSelect
    ? (id: string | null) => {
        const key = id === null ? null : keyOf(id);
        if (key) onSelect(key);
      }
    : undefined;
  const chosen = graph.shapes.find(
    (shape) => shape.kind === 'task' && shape.task.key === props.selected,
  );
  return (
    <div className={classes.frame} ref={ref}>
      <SegmentedControl
        className={classes.switch ?? ''}
        size="xs"
        aria-label={t('workflow-drawing.shown')}
        value={shown}
        onChange={(value) => setChoice(value as 'drawing' | 'list')}
        data={[
          { value: 'drawing', label: t('workflow-drawing.as-drawing') },
          { value: 'list', label: t('workflow-drawing.as-list') },
        ]}
      />
      {shown === 'list' ? (
        <div className={classes.list}>
          <WorkflowSteps graph={graph} progress={progress} faults={faults} onSelect={onPress} />
        </div>
      ) : (
        <>
          <div className="visually-hidden">
            <WorkflowSteps graph={graph} progress={progress} faults={faults} />
          </div>
          <Suspense fallback={<Skeleton height={280} />}>
            <ReadOnlyFlow
              graph={graph}
              progress={progress}
              faults={faults}
              selected={chosen?.id ?? null}
              onSelect={onPress}
              direction={props.direction}
              width={width}
              maxHeight={props.maxHeight ?? 620}
            />
          </Suspense>
        </>
      )}
    </div>
  );
}

const NONE: readonly DocumentFault[] = [];
