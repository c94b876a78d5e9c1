import { Position } from '@xyflow/react';
import type { Direction } from './geometry';

const GRIP = 14;

/** Where arrows are drawn from and to; said here so that nothing has to be measured first. */
export function handles(width: number, height: number, direction: Direction) {
  const size = { width: GRIP, height: GRIP };
  const half = GRIP / 2;
  return direction === 'right'
    ? [
        {
          type: 'target' as const,
          position: Position.Left,
          x: -half,
          y: height / 2 - half,
          ...size,
        },
        {
          type: 'source' as const,
          position: Position.Right,
          x: width - half,
          y: height / 2 - half,
          ...size,
        },
      ]
    : [
        { type: 'target' as const, position: Position.Top, x: width / 2 - half, y: -half, ...size },
        {
          type: 'source' as const,
          position: Position.Bottom,
          x: width / 2 - half,
          y: height - half,
          ...size,
        },
      ];
}
