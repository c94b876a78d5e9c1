import { Button, Group } from '@mantine/core';
import { Callout } from '@/components/callout';
import { SchemaValues } from '@/components/schema-form/schema-values';
import { useT } from '@/lib/i18n/use-t';
import type { Data } from '../api/ticket';
import classes from './draft.module.css';

interface Props {
  schema: Data;
  theirs: Data;
  mine: Data;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two drafts of one task side by side: nothing is lost before the reader chooses. */
export function DraftConflict({ schema, theirs, mine, onKeepMine, onTakeTheirs }: Props) {
  const t = useT();
  return (
    <Callout tone="warn" role="alert" title={t('tickets.draft.conflict')}>
      <p style={{ margin: '0 0 10px' }}>{t('tickets.draft.conflict.what')}</p>
      <div className={classes.both}>
        <section aria-label={t('tickets.draft.mine')} className={classes.one}>
          <h3>{t('tickets.draft.mine')}</h3>
          <SchemaValues schema={schema} values={mine} />
        </section>
        <section aria-label={t('tickets.draft.theirs')} className={classes.one}>
          <h3>{t('tickets.draft.theirs')}</h3>
          <SchemaValues schema={schema} values={theirs} />
        </section>
      </div>
      <Group gap="xs" mt="sm">
        <Button size="compact-md" onClick={onKeepMine}>
          {t('tickets.draft.keep-mine')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onTakeTheirs}>
          {t('tickets.draft.take-theirs')}
        </Button>
      </Group>
    </Callout>
  );
}
