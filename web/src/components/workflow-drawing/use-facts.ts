import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import type { Link, Shape } from './graph';
import { timesTaken, type Progress } from './progress';
import { useDrawingWords } from './use-drawing-words';
import { useSince } from './use-since';

/** What the drawing shows, in sentences: for those who do not see it, and for the list. */
export function useFacts(progress: Progress | undefined) {
  const t = useT();
  const intl = useIntl();
  const since = useSince();
  const words = useDrawingWords();
  return useMemo(() => {
    const status = (key: string): string | null => {
      if (!progress) return null;
      const task = progress.tasks[key];
      if (!task) return t('workflow-drawing.status.none');
      const parts = [t(`workflow-drawing.status.${task.status}`)];
      if (task.holder) parts.push(task.holder);
      if (task.since) parts.push(since(task.since));
      if (task.times > 1) parts.push(t('workflow-drawing.times.long', { times: task.times }));
      return parts.join(' · ');
    };
    const faultCount = (count: number): string | null =>
      count > 0 ? t('workflow-drawing.faults', { count }) : null;
    const box = (shape: Shape, faults: number): string => {
      if (shape.kind === 'missing') {
        return sentence([shape.key, t('workflow-drawing.no-such-task')]);
      }
      if (shape.kind === 'end') {
        const isReached = progress?.ended && progress.ended === shape.status;
        return sentence([
          t('workflow-drawing.end.long', { end: words.end(shape.status) }),
          isReached ? t('workflow-drawing.reached') : null,
        ]);
      }
      if (shape.kind === 'start') return words.name(shape);
      const { task } = shape;
      return sentence([
        task.title || t('workflow-drawing.untitled'),
        task.type ? t(`workflow-drawing.type.${task.type}`) : t('workflow-drawing.type'),
        words.doer(task.doer),
        status(task.key),
        faultCount(faults),
      ]);
    };
    const taken = (link: Link): number | null => {
      if (!progress) return null;
      if (link.transition) return timesTaken(link.transition, progress);
      const from = link.source.replace(/^task:/, '');
      const isEnd = progress.ended === 'COMPLETED' && progress.tasks[from]?.status === 'COMPLETED';
      return isEnd ? 1 : 0;
    };
    const arrow = (link: Link, source: Shape, target: Shape, faults: number): string =>
      sentence([
        t('workflow-drawing.arrow', { from: words.name(source), to: words.name(target) }),
        link.order === null ? null : t('workflow-drawing.order', { order: link.order }),
        link.text,
        (taken(link) ?? 0) > 0 ? t('workflow-drawing.taken', { times: taken(link) ?? 0 }) : null,
        faultCount(faults),
      ]);
    const sentence = (parts: readonly (string | null)[]) =>
      intl.formatList(parts.filter((part) => part !== null && part !== '') as string[], {
        type: 'unit',
        style: 'long',
      });
    return { status, box, arrow, taken };
  }, [t, intl, since, words, progress]);
}

export type Facts = ReturnType<typeof useFacts>;
