import { Anchor, Group, Skeleton, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Decision } from '@/components/decision/decision';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { caseQuery, type Case } from '../api/case';
import { decisionsQuery } from '../api/case-decisions';
import { CaseActions } from '../parts/case-actions';
import { CaseFacts } from '../parts/case-facts';
import { CaseStory } from '../parts/case-story';
import { StateBadge } from '../parts/state-badge';
import { useCaseDeeds, type CaseDeeds } from '../parts/use-case-deeds';
import { deedsFor, type Deed } from '../rules/deeds-for';
import classes from './screens.module.css';

/** One case: its facts, who has it and why, and all that happened to it. */
export function CaseScreen({ id }: { id: string }) {
  const query = useQuery(caseQuery(id));
  const queries = useQueryClient();
  const deeds = useCaseDeeds();
  if (query.data) {
    const reload = () => {
      deeds.forget();
      void queries.invalidateQueries({ queryKey: ['cases'] });
    };
    return <Page of={query.data} deeds={deeds} onReload={reload} />;
  }
  if (query.error) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return <Loading />;
}

interface PageProps {
  of: Case;
  deeds: CaseDeeds;
  onReload: () => void;
}

function Page({ of, deeds, onReload }: PageProps) {
  const t = useT();
  useDeedKeys(of, deeds);
  return (
    <>
      <Anchor
        className={classes.back ?? ''}
        renderRoot={(props) => <Link {...props} to="/cases" />}
      >
        <IconArrowLeft size={15} aria-hidden="true" />
        {t('cases.title')}
      </Anchor>
      <PageTitle title={of.caseId} actions={<StateBadge state={of.state} />}>
        {of.subject}
      </PageTitle>
      <div className={classes.actions}>
        <CaseActions of={of} deeds={deeds} onReload={onReload} />
      </div>
      <div className={classes.page}>
        <CaseFacts of={of} />
        <div className={classes.story}>
          <Newest of={of} />
          <CaseStory of={of} />
        </div>
      </div>
      {deeds.dialog}
    </>
  );
}

/** The newest decision with all that led to it. */
function Newest({ of }: { of: Case }) {
  const t = useT();
  const { data, isPending } = useQuery(decisionsQuery(of.id));
  const newest = data?.[0];
  return (
    <section aria-labelledby="why">
      <Title order={2} id="why" mb={6}>
        {of.holder ? t('cases.why-holder', { name: of.holder.displayName }) : t('cases.why-nobody')}
      </Title>
      {isPending ? <Skeleton height={200} /> : null}
      {newest ? <Decision key={newest.id} decision={newest} startsOpen /> : null}
      {!newest && !isPending ? <Text c="dimmed">{t('cases.no-decision')}</Text> : null}
    </section>
  );
}

const KEYS: Partial<Record<Deed, string>> = {
  assign: 'a',
  reassign: 'r',
  complete: 'c',
  give: 'g',
  unassign: 'u',
  edit: 'e',
};

/** Each deed the case allows has a key. */
function useDeedKeys(of: Case, deeds: CaseDeeds): void {
  useKeys(
    'cases.case',
    deedsFor(of).flatMap((deed) => {
      const press = KEYS[deed];
      return press ? [{ press, say: `cases.deed.${deed}`, run: () => deeds.run(deed, of) }] : [];
    }),
  );
}

function Loading() {
  return (
    <>
      <Skeleton height={28} width={240} mb="md" />
      <Group grow align="flex-start">
        <Skeleton height={320} />
        <Skeleton height={420} />
      </Group>
    </>
  );
}
