import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { useT } from '@/lib/i18n/use-t';
import { rosterPeopleQuery } from '../api/people';
import { rosterSettingsQuery } from '../api/settings';
import { SettingsForm } from '../parts/settings-form';
import { groupsOf } from '../rules/person-fields';

/** What weeks are made of, what a timetable must keep to and what it should avoid. */
export function RosterSettingsScreen() {
  const t = useT();
  const settings = useQuery(rosterSettingsQuery);
  const people = useQuery(rosterPeopleQuery);
  const failed = [settings, people].find(({ isError, data }) => isError && !data);
  return (
    <>
      <PageTitle title={t('app.page.roster-settings')}>{t('roster.settings.intro')}</PageTitle>
      {failed?.error ? (
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      ) : settings.data && people.data ? (
        <SettingsForm
          key={settings.data.version}
          settings={settings.data}
          groups={groupsOf(people.data)}
        />
      ) : (
        <Skeleton height={480} />
      )}
    </>
  );
}
