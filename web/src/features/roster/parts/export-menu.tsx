import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useT } from '@/lib/i18n/use-t';
import { WEEK_FORMATS, type WeekFormat } from '../api/exports';

interface Props {
  /** Where the timetable is a file of a format. */
  fileOf: (format: WeekFormat) => string;
}

/** A timetable as a file: to print, for a spreadsheet, for programs, for a calendar. */
export function ExportMenu({ fileOf }: Props) {
  const t = useT();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden="true" />}>
          {t('exchange.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {WEEK_FORMATS.map((format) => (
          <Menu.Item
            key={format}
            component="a"
            href={fileOf(format)}
            {...(format === 'html' ? { target: '_blank', rel: 'noreferrer' } : { download: true })}
          >
            {t(`exchange.export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
