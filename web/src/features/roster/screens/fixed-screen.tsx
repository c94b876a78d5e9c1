import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { PeoplePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { fixedQuery } from '../api/fixed';
import { rosterPeopleQuery } from '../api/people';
import { rosterSettingsQuery } from '../api/settings';
import { FixedEditor } from '../parts/fixed-editor';
import { shapeOf } from '../rules/fixed-grid';

/** The turns people should have every week, drawn as a week. */
export function FixedScreen() {
  const t = useT();
  const fixed = useQuery(fixedQuery);
  const settings = useQuery(rosterSettingsQuery);
  const people = useQuery(rosterPeopleQuery);
  const failed = [fixed, settings, people].find(({ isError, data }) => isError && !data);
  return (
    <>
      <PageTitle title={t('app.page.roster-fixed')}>{t('roster-fixed.intro')}</PageTitle>
      {failed?.error ? (
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      ) : !fixed.data || !settings.data || !people.data ? (
        <Skeleton height={360} />
      ) : settings.data.days.length === 0 || settings.data.hours.length < 2 ? (
        <EmptyState picture={<PeoplePicture />} title={t('roster-fixed.none')}>
          {t('roster-fixed.none.text')}
        </EmptyState>
      ) : (
        <FixedEditor
          newest={fixed.data}
          hours={settings.data.hours}
          shape={shapeOf(settings.data)}
          people={people.data}
        />
      )}
    </>
  );
}
