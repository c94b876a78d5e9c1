import {
  Handle,
  Position,
  ReactFlow,
  useConnection,
  type Connection,
  type EdgeChange,
  type Node,
  type NodeChange,
  type NodeProps,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useMemo, type DragEvent } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { Arrow, type ArrowEdge } from './arrow';
import { arrowEnds, REACH } from './arrow-ends';
import { faultsOf, type DocumentFault } from './faults';
import { FlowControls } from './flow-controls';
import { DRAGGED } from './dragged';
import classes from './flow.module.css';
import type { Direction, Point } from './geometry';
import type { DrawnGraph, Link, Shape } from './graph';
import { handles } from './handles';
import type { Laid } from './layout';
import { EndBox, MissingBox, StartBox } from './other-boxes';
import type { Progress, TaskProgress } from './progress';
import { TaskBox } from './task-box';
import { useFacts } from './use-facts';
import { useDropAt } from './use-drop-at';

/** What can be done to a drawing with the pointer, or with the arrow keys. */
export interface FlowEdit {
  onMove: (id: string, place: Point) => void;
  onConnect: (source: string, target: string) => void;
  /** An end of an arrow was drawn to another box. */
  onReconnect: (id: string, source: string, target: string) => void;
  mayConnect: (source: string, target: string) => boolean;
  /** Something of the palette was dropped here. */
  onDrop: (what: string, place: Point) => void;
}

interface Props {
  graph: DrawnGraph;
  laid: Laid;
  direction: Direction;
  progress?: Progress | undefined;
  faults: readonly DocumentFault[];
  /** The id of a box or an arrow. */
  selected: string | null;
  onSelect?: ((id: string | null) => void) | undefined;
  edit?: FlowEdit | undefined;
  label: string;
}

type BoxData = {
  shape: Shape;
  progress: TaskProgress | null | undefined;
  isReached: boolean;
  faults: number;
  direction: Direction;
  isEdited: boolean;
};
type BoxNode = Node<BoxData, 'box'>;

const NODES = { box: BoxInFlow };
const EDGES = { arrow: Arrow };

/** The boxes and arrows on a plane that can be moved and zoomed. */
export function Flow(props: Props) {
  const t = useT();
  const { edit, onSelect, label, laid, selected } = props;
  const { nodes, edges } = useElements(props);
  const dropAt = useDropAt();
  const line = laid.lines.find(({ id }) => id === selected);
  const onNodesChange = (changes: NodeChange<BoxNode>[]) => {
    for (const change of changes) {
      if (change.type === 'select' && change.selected) onSelect?.(change.id);
      if (change.type === 'position' && change.position) edit?.onMove(change.id, change.position);
    }
  };
  const onEdgesChange = (changes: EdgeChange<ArrowEdge>[]) => {
    for (const change of changes) {
      if (change.type === 'select' && change.selected) onSelect?.(change.id);
    }
  };
  const mayConnect = ({ source, target }: Connection | ArrowEdge) =>
    edit?.mayConnect(source, target) ?? false;
  const reconnect = ({ id }: ArrowEdge, { source, target }: Connection) =>
    edit?.onReconnect(id, source, target);
  const onDrop = (event: DragEvent) => {
    const what = event.dataTransfer.getData(DRAGGED);
    if (!what || !edit) return;
    event.preventDefault();
    edit.onDrop(what, dropAt(event));
  };
  return (
    <ReactFlow<BoxNode, ArrowEdge>
      className={classes.flow ?? ''}
      style={line && arrowEnds(line)}
      aria-label={label}
      nodes={nodes}
      edges={edges}
      nodeTypes={NODES}
      edgeTypes={EDGES}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onPaneClick={() => onSelect?.(null)}
      onConnect={({ source, target }) => edit?.onConnect(source, target)}
      {...(edit && { onReconnect: reconnect })}
      isValidConnection={mayConnect}
      onDragOver={edit ? (event) => event.preventDefault() : undefined}
      onDrop={edit ? onDrop : undefined}
      nodesDraggable={edit !== undefined}
      nodesConnectable={edit !== undefined}
      nodesFocusable
      edgesFocusable={onSelect !== undefined}
      elementsSelectable={onSelect !== undefined}
      selectNodesOnDrag={false}
      nodeDragThreshold={3}
      connectionRadius={36}
      reconnectRadius={REACH}
      multiSelectionKeyCode={null}
      selectionKeyCode={null}
      deleteKeyCode={null}
      disableKeyboardA11y={onSelect === undefined}
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      preventScrolling={false}
      minZoom={0.2}
      maxZoom={1.6}
      attributionPosition="bottom-left"
      ariaLabelConfig={{
        'node.a11yDescription.default': edit
          ? t('workflow-drawing.aria.box-edit')
          : t('workflow-drawing.aria.box'),
        'node.a11yDescription.keyboardDisabled': t('workflow-drawing.aria.box'),
        'node.a11yDescription.ariaLiveMessage': () => t('workflow-drawing.aria.moved'),
        'edge.a11yDescription.default': t('workflow-drawing.aria.arrow'),
      }}
    >
      <FlowControls laid={laid} direction={props.direction} />
    </ReactFlow>
  );
}

function useElements(props: Props): { nodes: BoxNode[]; edges: ArrowEdge[] } {
  const { graph, laid, direction, progress, faults, selected, onSelect, edit } = props;
  const facts = useFacts(progress);
  return useMemo(() => {
    const shapes = new Map(graph.shapes.map((shape) => [shape.id, shape]));
    const isEdited = edit !== undefined;
    const nodes = graph.shapes.flatMap((shape): BoxNode[] => {
      const box = laid.boxes.get(shape.id);
      if (!box) return [];
      const { width, height } = box;
      const count = faultCount(shape, faults);
      const isPressed = shape.kind === 'task' && onSelect !== undefined;
      return [
        {
          id: shape.id,
          type: 'box',
          position: { x: box.x, y: box.y },
          width,
          height,
          measured: { width, height },
          handles: handles(width, height, direction),
          selected: selected === shape.id,
          selectable: isPressed,
          ariaLabel: facts.box(shape, count),
          ariaRole: isPressed ? 'button' : 'group',
          domAttributes: isPressed
            ? { 'aria-roledescription': undefined, 'aria-pressed': selected === shape.id }
            : { 'aria-roledescription': undefined },
          data: {
            shape,
            progress: progressOf(shape, progress),
            isReached: shape.kind === 'end' && isEnd(shape.status, progress),
            faults: count,
            direction,
            isEdited,
          },
        },
      ];
    });
    const lines = new Map(laid.lines.map((line) => [line.id, line]));
    const edges = graph.links.flatMap((link): ArrowEdge[] => {
      const line = lines.get(link.id);
      const source = shapes.get(link.source);
      const target = shapes.get(link.target);
      if (!line || !source || !target) return [];
      const count = faultsOfLink(link, faults);
      const isPressed = onSelect !== undefined && link.transition !== null;
      return [
        {
          id: link.id,
          type: 'arrow',
          source: link.source,
          target: link.target,
          selected: selected === link.id,
          selectable: isPressed,
          focusable: isPressed,
          reconnectable: edit !== undefined && isPressed && selected === link.id,
          ariaRole: isPressed ? 'button' : 'img',
          ariaLabel: facts.arrow(link, source, target, count),
          domAttributes: { 'aria-roledescription': undefined },
          data: {
            link,
            line,
            times: facts.taken(link),
            faults: count,
            onPress: isPressed ? () => onSelect(link.id) : null,
          },
        },
      ];
    });
    return { nodes, edges };
  }, [graph, laid, direction, progress, faults, selected, onSelect, edit, facts]);
}

function faultCount(shape: Shape, faults: readonly DocumentFault[]): number {
  return shape.kind === 'task' ? faultsOf(faults, { kind: 'task', at: shape.task.at }).length : 0;
}

function faultsOfLink({ transition }: Link, faults: readonly DocumentFault[]): number {
  return transition ? faultsOf(faults, { kind: 'transition', at: transition.at }).length : 0;
}

function progressOf(shape: Shape, progress: Progress | undefined) {
  if (!progress || shape.kind !== 'task') return undefined;
  return progress.tasks[shape.task.key] ?? null;
}

function isEnd(status: string | null, progress: Progress | undefined): boolean {
  return status !== null && progress?.ended === status;
}

function BoxInFlow({ data }: NodeProps<BoxNode>) {
  const { shape, progress, isReached, faults, direction, isEdited } = data;
  const [before, after] =
    direction === 'right' ? [Position.Left, Position.Right] : [Position.Top, Position.Bottom];
  const takes = shape.kind !== 'start';
  const gives = shape.kind === 'start' || shape.kind === 'task';
  return (
    <>
      {shape.kind === 'task' ? (
        <TaskBox task={shape.task} progress={progress} faults={faults} />
      ) : shape.kind === 'start' ? (
        <StartBox />
      ) : shape.kind === 'end' ? (
        <EndBox status={shape.status} isReached={isReached} />
      ) : (
        <MissingBox name={shape.key} />
      )}
      {takes ? <Grip type="target" position={before} isShown={isEdited} /> : null}
      {gives ? <Grip type="source" position={after} isShown={isEdited} /> : null}
    </>
  );
}

interface GripProps {
  type: 'source' | 'target';
  position: Position;
  isShown: boolean;
}

/** Arrows need one at both ends, be it seen or not. While one is drawn, all of a box takes it. */
function Grip({ type, position, isShown }: GripProps) {
  const isDrawing = useConnection(({ inProgress }) => inProgress);
  return (
    <Handle
      type={type}
      position={position}
      className={classes.grip ?? ''}
      isConnectable={isShown}
      data-gives={type === 'source' || undefined}
      data-shown={isShown || undefined}
      data-catching={(type === 'target' && isDrawing) || undefined}
    />
  );
}
