import { Tabs } from '@mantine/core';
import { PageTitle } from '@/components/page-title';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { useList } from '@/lib/list/use-list';
import { errandsQuery, type Errand } from '../api/errands';
import { ErrandsPart } from '../parts/errands-part';
import { RoutinesPart } from '../parts/routines-part';
import { JOB_VIEWS, type JobsSearch, type JobView } from '../rules/jobs-search';

interface Props {
  search: JobsSearch;
  onSearch: (change: Partial<JobsSearch>) => void;
}

/** What Evenhand does in the background: errands of the company, and routines of the installation. */
export function JobsScreen({ search, onSearch }: Props) {
  const t = useT();
  const view = search.view ?? 'errands';
  const open = (one: JobView | undefined) => onSearch({ view: one, look: undefined });
  useKeys(
    'app.page.jobs',
    JOB_VIEWS.map((one, at) => ({
      press: String(at + 1),
      say: `jobs.view.${one}`,
      run: () => open(one),
    })),
  );
  return (
    <>
      <PageTitle title={t('app.page.jobs')}>{t('jobs.what')}</PageTitle>
      <Tabs
        value={view}
        keepMounted={false}
        onChange={(value) => open(JOB_VIEWS.find((one) => one === value))}
      >
        <Tabs.List mb="md">
          {JOB_VIEWS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`jobs.view.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="errands">
          <Errands search={search} onSearch={onSearch} />
        </Tabs.Panel>
        <Tabs.Panel value="routines">
          <RoutinesPart search={search} onSearch={onSearch} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function Errands({ search, onSearch }: Props) {
  const list = useList<Errand>(errandsQuery(search));
  return <ErrandsPart list={list} search={search} onSearch={onSearch} />;
}
