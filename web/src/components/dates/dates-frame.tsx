import '@mantine/dates/styles.css';
import 'dayjs/locale/ca';
import 'dayjs/locale/es';
import { DatesProvider } from '@mantine/dates';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** Wrap anything from @mantine/dates in this: calendars in the reader's language, weeks from Monday. */
export function DatesFrame({ children }: { children: ReactNode }) {
  const { locale } = useIntl();
  return (
    <DatesProvider settings={{ locale: locale.slice(0, 2), firstDayOfWeek: 1 }}>
      {children}
    </DatesProvider>
  );
}
