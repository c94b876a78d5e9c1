import { Loader, ScrollArea } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconClock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useErrorText } from '@/components/use-error-text';
import { useT } from '@/lib/i18n/use-t';
import type { CaseAnswer } from '../api/answer';
import type { Case } from '../api/case';
import type { Ended } from '../rules/run-all';
import classes from './bulk-results.module.css';

interface Props {
  cases: readonly Case[];
  ended: ReadonlyMap<string, Ended<CaseAnswer>>;
}

/** How each of many cases ended; what failed comes first. */
export function BulkResults({ cases, ended }: Props) {
  const t = useT();
  const isFailed = ({ id }: Case) => 'error' in (ended.get(id) ?? {});
  const sorted = cases.toSorted((a, b) => Number(isFailed(b)) - Number(isFailed(a)));
  return (
    <ScrollArea.Autosize mah={320} type="auto">
      <ul className={classes.list} aria-label={t('cases.bulk.results')}>
        {sorted.map((one) => (
          <li key={one.id} className={classes.item}>
            <Result caseId={one.caseId} how={ended.get(one.id)} />
          </li>
        ))}
      </ul>
    </ScrollArea.Autosize>
  );
}

function Result({ caseId, how }: { caseId: string; how: Ended<CaseAnswer> | undefined }) {
  const t = useT();
  const text = useErrorText();
  if (!how) return <Line mark={<Loader size={14} />} caseId={caseId} words="" />;
  if ('error' in how) {
    return (
      <Line
        mark={<IconCircleX size={16} color="var(--ev-bad-ink)" />}
        caseId={caseId}
        words={text(how.error)}
      />
    );
  }
  const { state, holder } = how.answer.case;
  const isWaiting = state === 'waiting';
  return (
    <Line
      mark={
        isWaiting ? (
          <IconClock size={16} color="var(--ev-warn-ink)" />
        ) : (
          <IconCircleCheck size={16} color="var(--ev-good-ink)" />
        )
      }
      caseId={caseId}
      words={
        state === 'held' && holder
          ? t('cases.bulk.to', { name: holder.displayName })
          : t(`cases.bulk.now.${state}`)
      }
    />
  );
}

function Line({ mark, caseId, words }: { mark: ReactNode; caseId: string; words: string }) {
  return (
    <>
      <span aria-hidden="true" className={classes.mark}>
        {mark}
      </span>
      <span className={classes.id}>{caseId}</span>
      <span className={classes.words}>{words}</span>
    </>
  );
}
