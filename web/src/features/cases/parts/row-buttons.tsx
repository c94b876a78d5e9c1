import { Button, Group } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useT } from '@/lib/i18n/use-t';
import type { Case } from '../api/case';
import classes from './row-buttons.module.css';
import type { CaseDeeds } from './use-case-deeds';

interface Props {
  of: Case;
  run: CaseDeeds['run'];
  isBusy: boolean;
}

/** Complete and give back, beside a case I hold; only the pictures where there is no room for words. */
export function RowButtons({ of, run, isBusy }: Props) {
  const t = useT();
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <Button
        size="compact-sm"
        variant="default"
        disabled={isBusy}
        aria-label={t('cases.complete-named', { case: of.caseId })}
        onClick={() => run('complete', of)}
      >
        <IconCheck size={15} aria-hidden="true" />
        <span className={classes.word}>{t('cases.deed.complete')}</span>
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        disabled={isBusy}
        aria-label={t('cases.give-back-named', { case: of.caseId })}
        onClick={() => run('unassign', of)}
      >
        <IconArrowBackUp size={15} aria-hidden="true" />
        <span className={classes.word}>{t('cases.my-work.give-back')}</span>
      </Button>
    </Group>
  );
}
