import { useReactFlow } from '@xyflow/react';
import { useCallback } from 'react';
import type { Point } from './geometry';

/** Where on the plane of the drawing a pointer is. */
export function useDropAt() {
  const { screenToFlowPosition } = useReactFlow();
  return useCallback(
    ({ clientX, clientY }: { clientX: number; clientY: number }): Point =>
      screenToFlowPosition({ x: clientX, y: clientY }),
    [screenToFlowPosition],
  );
}
