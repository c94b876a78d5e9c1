import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowsShuffle,
  IconCheck,
  IconDots,
  IconPencil,
  IconRotate,
  IconUserPlus,
  IconWand,
  type Icon,
} from '@tabler/icons-react';
import { useT } from '@/lib/i18n/use-t';
import type { Case } from '../api/case';
import { deedsFor, type Deed } from '../rules/deeds-for';
import { CaseRefused } from './case-refused';
import type { CaseDeeds } from './use-case-deeds';

const ICONS: Record<Deed, Icon> = {
  assign: IconWand,
  reassign: IconArrowsShuffle,
  complete: IconCheck,
  reopen: IconRotate,
  give: IconUserPlus,
  unassign: IconArrowBackUp,
  edit: IconPencil,
};

interface Props {
  of: Case;
  deeds: CaseDeeds;
  onReload?: () => void;
}

/** What the reader may do with a case now: the likeliest as a button, the others behind the dots. */
export function CaseActions({ of, deeds, onReload }: Props) {
  const t = useT();
  const [first, second, ...others] = deedsFor(of);
  const isBusy = deeds.busy?.id === of.id;
  const button = (deed: Deed | undefined, variant: 'filled' | 'default') => {
    if (!deed) return null;
    const Mark = ICONS[deed];
    return (
      <Button
        variant={variant}
        leftSection={<Mark size={16} aria-hidden="true" />}
        loading={isBusy && deeds.busy?.deed === deed}
        disabled={isBusy}
        onClick={() => deeds.run(deed, of)}
      >
        {t(`cases.deed.${deed}`)}
      </Button>
    );
  };
  return (
    <>
      <Group gap="xs">
        {button(first, 'filled')}
        {button(second, 'default')}
        {others.length > 0 ? (
          <Menu>
            <Menu.Target>
              <ActionIcon variant="default" size={36} aria-label={t('cases.more')}>
                <IconDots size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((deed) => {
                const Mark = ICONS[deed];
                return (
                  <Menu.Item
                    key={deed}
                    leftSection={<Mark size={16} />}
                    onClick={() => deeds.run(deed, of)}
                  >
                    {t(`cases.deed.${deed}`)}
                  </Menu.Item>
                );
              })}
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </Group>
      {deeds.refused?.id === of.id ? (
        <div style={{ marginTop: 12 }}>
          <CaseRefused error={deeds.refused.error} {...(onReload ? { onReload } : {})} />
        </div>
      ) : null}
    </>
  );
}
