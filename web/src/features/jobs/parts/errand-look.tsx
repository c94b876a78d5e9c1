import { Button, Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import { Callout } from '@/components/callout';
import { Fact, Facts } from '@/components/facts';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { Errand, ErrandFailure } from '../api/errands';
import { ErrandSubject } from './errand-subject';
import { ErrandBadge } from './job-badges';
import type { JobWords } from './use-job-words';

interface Props {
  errand: Errand;
  words: JobWords;
  isBusy: boolean;
  onTry: (errand: Errand) => void;
}

/** One errand in full, with why it failed and what can be done. */
export function ErrandLook({ errand, words, isBusy, onTry }: Props) {
  const t = useT();
  const intl = useIntl();
  return (
    <>
      <Facts>
        <Fact label={t('jobs.what-is-done')}>
          <ErrandSubject errand={errand} words={words} />
        </Fact>
        <Fact label={t('jobs.state')}>
          <ErrandBadge state={errand.state} />
        </Fact>
        <Fact label={t('jobs.since')}>
          <RelativeTime at={errand.since} />
        </Fact>
        <Fact label={t('jobs.next')}>
          {errand.next === null ? null : <RelativeTime at={errand.next} />}
        </Fact>
        <Fact label={t('jobs.failures')}>{intl.formatNumber(errand.failures)}</Fact>
      </Facts>
      {errand.failure === null ? null : <Failure failure={errand.failure} words={words} />}
      {errand.state === 'given-up' ? (
        <Text size="sm" c="dimmed" mt="sm">
          {t('jobs.given-up.what')}
        </Text>
      ) : null}
      {errand.canBeHurried ? (
        <Button mt="md" loading={isBusy} onClick={() => onTry(errand)}>
          {t('jobs.try')}
        </Button>
      ) : null}
    </>
  );
}

function Failure({ failure, words }: { failure: ErrandFailure; words: JobWords }) {
  const t = useT();
  return (
    <>
      <div style={{ marginTop: 16 }}>
        <Callout tone="warn">{words.failure(failure)}</Callout>
      </div>
      <Facts>
        <Fact label={t('jobs.failed-at')}>
          <RelativeTime at={failure.at} />
        </Fact>
        {failure.detail === null ? null : (
          <Fact label={t('jobs.detail')}>
            <span lang="en" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {failure.detail}
            </span>
          </Fact>
        )}
      </Facts>
    </>
  );
}
