import { Drawer } from '@mantine/core';
import { useT } from '@/lib/i18n/use-t';
import { Rail } from './rail';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** The rail where there is no room for it beside the page. */
export function RailDrawer({ opened, onClose }: Props) {
  const t = useT();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="left"
      size={264}
      title={t('app.name')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <nav aria-label={t('app.pages')}>
        <Rail onLeave={onClose} />
      </nav>
    </Drawer>
  );
}
