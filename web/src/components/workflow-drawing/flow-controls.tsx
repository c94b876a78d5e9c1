import { ActionIcon } from '@mantine/core';
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { Panel, useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useEffectEvent } from 'react';
import { Hint } from '@/components/hint';
import { useT } from '@/lib/i18n/use-t';
import classes from './flow.module.css';
import type { Direction } from './geometry';
import { viewOf, type Laid } from './layout';

interface Props {
  laid: Laid;
  direction: Direction;
}

/** Zooms by buttons, and keeps all of the drawing in sight when its frame changes. */
export function FlowControls({ laid, direction }: Props) {
  const t = useT();
  const { zoomIn, zoomOut, setViewport } = useReactFlow();
  const width = useStore((store) => store.width);
  const height = useStore((store) => store.height);
  const fit = () => void setViewport(viewOf(laid.frame, { width, height }));
  const onChange = useEffectEvent(fit);
  const boxes = [...laid.boxes.keys()].join(' ');
  useEffect(() => {
    if (width > 0 && height > 0) onChange();
  }, [width, height, boxes, direction]);
  return (
    <Panel position="bottom-right" className={classes.controls ?? ''}>
      <ActionIcon.Group>
        <Hint label={t('workflow-drawing.zoom-out')}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('workflow-drawing.zoom-out')}
            onClick={() => void zoomOut()}
          >
            <IconMinus size={16} aria-hidden="true" />
          </ActionIcon>
        </Hint>
        <Hint label={t('workflow-drawing.zoom-in')}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('workflow-drawing.zoom-in')}
            onClick={() => void zoomIn()}
          >
            <IconPlus size={16} aria-hidden="true" />
          </ActionIcon>
        </Hint>
        <Hint label={t('workflow-drawing.fit')}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('workflow-drawing.fit')}
            onClick={fit}
          >
            <IconMaximize size={16} aria-hidden="true" />
          </ActionIcon>
        </Hint>
      </ActionIcon.Group>
    </Panel>
  );
}
