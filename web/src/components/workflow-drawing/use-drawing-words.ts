import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import type { FinalStatus } from './document';
import type { LinkWords, Shape } from './graph';
import type { Doer } from './outline';

/** What boxes and arrows are called in the reader's language. */
export function useDrawingWords() {
  const t = useT();
  const intl = useIntl();
  return useMemo(() => {
    const link: LinkWords = {
      and: t('workflow-drawing.and'),
      or: t('workflow-drawing.or'),
      not: (what) => t('workflow-drawing.not', { what }),
      isEmpty: (field) => t('workflow-drawing.empty', { field }),
      isFilled: (field) => t('workflow-drawing.filled', { field }),
      isThere: (field) => t('workflow-drawing.there', { field }),
      isMissing: (field) => t('workflow-drawing.missing', { field }),
      oneOf: (field, values) => t('workflow-drawing.one-of', { field, values }),
      noneOf: (field, values) => t('workflow-drawing.none-of', { field, values }),
      yes: t('workflow-drawing.yes'),
      no: t('workflow-drawing.no'),
      always: t('workflow-drawing.always'),
      otherwise: t('workflow-drawing.otherwise'),
    };
    const role = (code: string) => {
      const id = `workflow-drawing.role.${code}`;
      return id in intl.messages ? t(id) : code;
    };
    const doer = (who: Doer): string => {
      if (who.kind === 'submitter') return t('workflow-drawing.submitter');
      if (who.kind === 'service') return who.host || t('workflow-drawing.no-address');
      if (who.kind === 'company') return intl.formatList(who.roles, { type: 'disjunction' });
      return role(who.role);
    };
    const end = (status: FinalStatus | null): string =>
      status ? t(`workflow-drawing.end.${status}`) : t('workflow-drawing.end');
    const name = (shape: Shape): string => {
      if (shape.kind === 'start') return t('workflow-drawing.start');
      if (shape.kind === 'end') return end(shape.status);
      return shape.kind === 'task' ? shape.task.title : shape.key;
    };
    return { link, doer, end, name };
  }, [t, intl]);
}

export type DrawingWords = ReturnType<typeof useDrawingWords>;
