import { useElementSize } from '@mantine/hooks';
import { ReactFlowProvider } from '@xyflow/react';
import { useMemo } from 'react';
import { isTaskType } from '@/components/workflow-drawing/document';
import type { Thing } from '@/components/workflow-drawing/faults';
import { Flow, type FlowEdit } from '@/components/workflow-drawing/flow';
import { START, type DrawnGraph, type Shape } from '@/components/workflow-drawing/graph';
import { layOut, moved } from '@/components/workflow-drawing/layout';
import { useGraph } from '@/components/workflow-drawing/use-graph';
import { readable } from '@/components/workflow-drawing/use-laid';
import { useT } from '@/lib/i18n/use-t';
import { useEditing } from './edit-context';
import { addTask } from './rules/tasks';
import { addTransition, setFrom, setTarget, type Target } from './rules/transitions';
import { withBothEnds } from './rules/ends';
import type { KeptPlaces } from './use-places';

interface Props {
  selected: Thing;
  places: KeptPlaces;
}

const NARROW = 560;

/** The plane on which the workflow is drawn, moved about and linked. */
export function CanvasFlow({ selected, places }: Props) {
  const t = useT();
  const { document, change, faults, isReadOnly, select } = useEditing();
  const { ref, width, height } = useElementSize();
  const drawn = useGraph(document);
  const graph = useMemo(() => (isReadOnly ? drawn : withBothEnds(drawn)), [drawn, isReadOnly]);
  const direction = useMemo(
    () => directionIn({ width, height }, isReadOnly ? graph : null),
    [width, height, isReadOnly, graph],
  );
  const tidy = useMemo(() => layOut(graph, { direction }), [graph, direction]);
  const laid = useMemo(
    () => moved(tidy, places.places, direction),
    [tidy, places.places, direction],
  );
  const byId = new Map(graph.shapes.map((shape) => [shape.id, shape]));

  const onSelect = (id: string | null) => {
    const shape = id === null ? undefined : byId.get(id);
    const link = graph.links.find((one) => one.id === id);
    if (shape?.kind === 'task') select({ kind: 'task', at: shape.task.at });
    else if (link?.transition) select({ kind: 'transition', at: link.transition.at });
    else select({ kind: 'workflow' });
  };
  const ends = (source: string, target: string) => {
    const from = byId.get(source);
    const to = byId.get(target);
    return from && to ? linkOf(from, to) : null;
  };
  const edit: FlowEdit = {
    onMove: (id, place) => places.move(id, place, laid),
    mayConnect: (source, target) => ends(source, target) !== null,
    onConnect: (source, target) => {
      const link = ends(source, target);
      if (!link) return;
      change(addTransition(document, link.from, link.target));
      select({ kind: 'transition', at: document.transitions.length });
    },
    onReconnect: (id, source, target) => {
      const at = graph.links.find((one) => one.id === id)?.transition?.at;
      const link = ends(source, target);
      if (at === undefined || !link) return;
      change(setTarget(setFrom(document, at, link.from), at, link.target));
      select({ kind: 'transition', at });
    },
    onDrop: (type, place) => {
      if (!isTaskType(type)) return;
      const next = addTask(document, type, t(`workflow-canvas.new.${type}`));
      const key = next.tasks.at(-1)?.key ?? '';
      places.move(`task:${key}`, { x: place.x - 108, y: place.y - 37 }, laid);
      change(next);
      select({ kind: 'task', at: document.tasks.length });
    },
  };
  return (
    <div ref={ref} style={{ height: '100%' }}>
      <ReactFlowProvider>
        <Flow
          graph={graph}
          laid={laid}
          direction={direction}
          faults={faults}
          selected={idOf(selected, graph.shapes)}
          onSelect={onSelect}
          edit={isReadOnly ? undefined : edit}
          label={t('workflow-canvas.plane')}
        />
      </ReactFlowProvider>
    </div>
  );
}

/** While it is edited a drawing does not turn round; one that is only looked at goes where it can be read. */
function directionIn(frame: { width: number; height: number }, graph: DrawnGraph | null) {
  if (graph) return readable(graph, { withProgress: false, ...frame });
  return frame.width > 0 && frame.width < NARROW ? 'down' : 'right';
}

/** What an arrow between two boxes would mean; null when it can mean nothing. */
function linkOf(from: Shape, to: Shape): { from: string | null; target: Target } | null {
  const source = from.kind === 'task' ? from.task.key : from.id === START ? null : undefined;
  if (source === undefined || source === '') return null;
  if (to.kind === 'task') return to.task.key ? { from: source, target: { to: to.task.key } } : null;
  if (to.kind === 'end' && to.status && source !== null) {
    return { from: source, target: { status: to.status } };
  }
  return null;
}

function idOf(thing: Thing, shapes: readonly Shape[]): string | null {
  if (thing.kind === 'transition') return `transition:${thing.at}`;
  if (thing.kind !== 'task') return null;
  return shapes.find((shape) => shape.kind === 'task' && shape.task.at === thing.at)?.id ?? null;
}
