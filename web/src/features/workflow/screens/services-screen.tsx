import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { Section } from '@/components/section';
import { useT } from '@/lib/i18n/use-t';
import { serviceAccessQuery, type ServiceAccess } from '../api/service-access';
import { AllowedForm } from '../parts/allowed-form';
import { ServiceSecretPart } from '../parts/service-secret-part';
import { TryServiceForm } from '../parts/try-service-form';

/** How the company’s workflows call services: what they may reach, what signs, and a trial. */
export function ServicesScreen() {
  const t = useT();
  const access = useQuery(serviceAccessQuery);
  return (
    <>
      <PageTitle title={t('app.page.services')}>{t('services.intro')}</PageTitle>
      {access.data ? (
        <Parts access={access.data} />
      ) : access.isError ? (
        <ErrorState error={access.error} onRetry={() => void access.refetch()} />
      ) : (
        <Skeleton height={480} />
      )}
    </>
  );
}

function Parts({ access }: { access: ServiceAccess }) {
  const t = useT();
  return (
    <>
      <Section title={t('services.secret')} intro={t('services.secret.what')}>
        <ServiceSecretPart access={access} />
      </Section>
      <Section title={t('services.allowed')} intro={t('services.allowed.what')}>
        <AllowedForm key={access.allowed.join('\n')} access={access} />
      </Section>
      <Section title={t('services.try')} intro={t('services.try.what')}>
        <TryServiceForm />
      </Section>
    </>
  );
}
