import { Button, Group, Text } from '@mantine/core';
import { IconHandGrab } from '@tabler/icons-react';
import { Callout } from '@/components/callout';
import { JustTaken } from '@/components/just-taken';
import { KeyNames } from '@/components/key-names';
import { refusalAs } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { caseRefusal } from '../api/refusals';
import { CaseRefused } from './case-refused';
import classes from './take-next.module.css';
import type { Taking } from './use-taking';

/** How much waits that the reader could take, and the button that takes the next. */
export function TakeNext({ waiting, taking }: { waiting: number; taking: Taking }) {
  const t = useT();
  return (
    <div className={classes.take}>
      <Group justify="space-between" gap="sm">
        <Text style={{ textWrap: 'pretty' }}>{t('cases.my-work.waiting', { count: waiting })}</Text>
        <Button
          leftSection={<IconHandGrab size={16} aria-hidden="true" />}
          rightSection={
            <span className={classes.key}>
              <KeyNames press="t" />
            </span>
          }
          variant={waiting > 0 ? 'filled' : 'default'}
          loading={taking.isBusy}
          onClick={() => taking.take(waiting)}
        >
          {t('cases.my-work.take')}
        </Button>
      </Group>
      {taking.refused ? <Refused taking={taking} /> : null}
    </div>
  );
}

function Refused({ taking }: { taking: Taking }) {
  const t = useT();
  const { error, waited } = taking.refused ?? { error: new Error(), waited: 0 };
  const known = refusalAs(caseRefusal, error);
  if (known?.code !== 'nothing-waiting') return <CaseRefused error={error} />;
  return waited > 0 ? (
    <JustTaken>{t('cases.my-work.faster', { count: waited })}</JustTaken>
  ) : (
    <Callout tone="quiet" role="status">
      {t('cases.my-work.nothing')}
    </Callout>
  );
}
