import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { ErrorState } from '@/components/error-state';
import { NumberTable } from '@/components/number-table';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import { utcMidnight } from '@/lib/time/calendar';
import { creditsQuery, type CreditEntry } from '../api/credits';
import { creditReason } from '../rules/credit-fields';

/** Every movement of a credit: how much, why and by whom. */
export function CreditEntries({ person }: { person: string }) {
  const t = useT();
  const credits = useQuery(creditsQuery(person));
  if (credits.isError && !credits.data) {
    return <ErrorState error={credits.error} onRetry={() => void credits.refetch()} />;
  }
  if (!credits.data) return <Skeleton height={120} />;
  if (credits.data.length === 0) return <Text c="dimmed">{t('exchange.credit.none')}</Text>;
  const heads = [t('exchange.credit.why'), t('exchange.credit.turns'), t('exchange.credit.by')];
  return (
    <NumberTable label={t('exchange.credit')} head={heads}>
      <tbody>
        {credits.data.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </tbody>
    </NumberTable>
  );
}

function Row({ entry }: { entry: CreditEntry }) {
  const t = useT();
  const intl = useIntl();
  const why = creditReason(entry.why);
  const week = entry.week
    ? t('exchange.credit.week', {
        week: intl.formatDate(utcMidnight(entry.week), { dateStyle: 'long', timeZone: 'UTC' }),
      })
    : null;
  const words = [entry.reason || (why ? t(`exchange.credit.why.${why}`) : entry.why), week];
  return (
    <tr>
      <th scope="row" style={{ whiteSpace: 'normal' }}>
        {words.filter((one) => one !== null).join(' · ')}
      </th>
      <td>{intl.formatNumber(entry.amount, { signDisplay: 'exceptZero' })}</td>
      <td>
        {entry.byName}
        <br />
        <RelativeTime at={entry.at} />
      </td>
    </tr>
  );
}
