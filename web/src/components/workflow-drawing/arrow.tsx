import { EdgeLabelRenderer, type Edge, type EdgeProps } from '@xyflow/react';
import { useT } from '@/lib/i18n/use-t';
import classes from './arrow.module.css';
import { bowOf, headOf, pathOf, type Line } from './geometry';
import type { Link } from './graph';
import { labelSize } from './layout';

export type ArrowEdge = Edge<{
  link: Link;
  line: Line;
  /** How often it was followed; null where no run is drawn. */
  times: number | null;
  faults: number;
  onPress: (() => void) | null;
}>;

/** A transition: a line with its condition, and how often it was followed. */
export function Arrow({ data, selected, source, target }: EdgeProps<ArrowEdge>) {
  const t = useT();
  if (!data) return null;
  const { link, line, times, faults, onPress } = data;
  const path = source === target ? bowOf(line) : pathOf(line);
  const state = {
    'data-taken': (times ?? 0) > 0 || undefined,
    'data-idle': times === 0 || undefined,
    'data-implied': link.transition === null || undefined,
    'data-selected': selected || undefined,
    'data-faulty': faults > 0 || undefined,
  };
  const { width, height } = labelSize(link);
  const isMarked = width > 0 || (times ?? 0) > 0 || faults > 0;
  return (
    <>
      <path className={classes.reach} d={path} />
      <path className={classes.line} d={path} {...state} />
      <path className={classes.head} d={headOf(line)} {...state} />
      {isMarked ? (
        <EdgeLabelRenderer>
          <div
            className={classes.label}
            {...state}
            data-pressable={onPress !== null || undefined}
            data-lines={height > 20 ? 2 : 1}
            style={{
              maxWidth: Math.max(width, 8) + ((times ?? 0) > 0 ? 32 : 0) + (faults > 0 ? 22 : 0),
              transform: `translate(-50%, -50%) translate(${line.label.x}px, ${line.label.y}px)`,
            }}
            title={link.text}
            aria-hidden="true"
            onClick={onPress ?? undefined}
          >
            {link.order === null ? null : <span className={classes.order}>{link.order}</span>}
            {link.text === '' ? null : <span className={classes.text}>{link.text}</span>}
            {(times ?? 0) > 0 ? (
              <span className={classes.times}>
                {t('workflow-drawing.times', { times: times ?? 0 })}
              </span>
            ) : null}
            {faults > 0 ? <span className={classes.faults}>{faults}</span> : null}
          </div>
        </EdgeLabelRenderer>
      ) : null}
    </>
  );
}
