import { ReactFlowProvider } from '@xyflow/react';
import { useT } from '@/lib/i18n/use-t';
import type { DocumentFault } from './faults';
import { Flow } from './flow';
import type { Direction } from './geometry';
import type { DrawnGraph } from './graph';
import type { Progress } from './progress';
import { useLaid } from './use-laid';

interface Props {
  graph: DrawnGraph;
  progress: Progress | undefined;
  faults: readonly DocumentFault[];
  selected: string | null;
  onSelect: ((id: string | null) => void) | undefined;
  direction: Direction | undefined;
  width: number;
  maxHeight: number;
}

/** A drawing to look at. Fetched when the first one is shown, together with what draws it. */
export function ReadOnlyFlow(props: Props) {
  const t = useT();
  const { graph, progress, faults, selected, onSelect, width, maxHeight } = props;
  const { laid, direction, height } = useLaid(graph, {
    direction: props.direction,
    withProgress: progress !== undefined,
    width,
    height: maxHeight,
  });
  return (
    <div style={{ height }}>
      <ReactFlowProvider>
        <Flow
          graph={graph}
          laid={laid}
          direction={direction}
          progress={progress}
          faults={faults}
          selected={selected}
          onSelect={onSelect}
          label={t('workflow-drawing.label')}
        />
      </ReactFlowProvider>
    </div>
  );
}
