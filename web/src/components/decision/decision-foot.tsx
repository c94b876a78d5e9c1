import { IconAlertTriangle, IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import { instant } from '@/lib/time/instant';
import { deviceZone } from '@/lib/time/zones';
import { Hint } from '../hint';
import { StatusBadge } from '../status-badge';
import classes from './decision-foot.module.css';
import type { DecisionView } from './types';

/** Looks neither back nor at quotas. */
const SHORTEST_LIST = 'shortest-list';

/** When it was decided, by which settings, and whether its record still gives the same answer. */
export function DecisionFoot({ decision }: { decision: DecisionView }) {
  const t = useT();
  const { settings } = decision;
  return (
    <div className={classes.foot}>
      <dl className={classes.settings}>
        <Setting label={t('decision.at')}>
          <Moment at={decision.at} />
        </Setting>
        <Setting label={t('decision.policy')}>{decision.policy}</Setting>
        {decision.policy === SHORTEST_LIST ? (
          <Setting label={t('decision.list')}>{t(`decision.list.${settings.strategy}`)}</Setting>
        ) : (
          <LoadSettings settings={settings} />
        )}
        <Setting label={t('decision.zone')}>{settings.zone.replaceAll('_', ' ')}</Setting>
      </dl>
      {decision.id ? <Mark isSame={decision.rederived} /> : null}
    </div>
  );
}

function LoadSettings({ settings }: Pick<DecisionView, 'settings'>) {
  const t = useT();
  return (
    <>
      <Setting label={t('decision.load')}>{t(`decision.load.${settings.strategy}`)}</Setting>
      <Setting label={t('decision.look-back')}>
        {t('decision.look-back.what', { days: settings.maxDays, month: settings.maxDaysMonth })}
      </Setting>
      <Setting label={t('decision.quota')}>
        {t(`decision.quota.${settings.quotaRule}`, { days: settings.quotaDays })}
      </Setting>
    </>
  );
}

function Setting({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Moment({ at }: { at: string }) {
  const intl = useIntl();
  const zone = intl.timeZone ?? deviceZone();
  const text = intl.formatDate(instant(at), { dateStyle: 'medium', timeStyle: 'medium' });
  const shown = zone === deviceZone() ? text : `${text} (${zone.replaceAll('_', ' ')})`;
  return <time dateTime={at}>{shown}</time>;
}

function Mark({ isSame }: { isSame: boolean | undefined }) {
  const t = useT();
  if (isSame === undefined) return null;
  return (
    <Hint label={t(isSame ? 'decision.same.why' : 'decision.other.why')} maw={300}>
      <span tabIndex={0} className={classes.mark}>
        <StatusBadge
          tone={isSame ? 'good' : 'bad'}
          icon={isSame ? IconRosetteDiscountCheck : IconAlertTriangle}
        >
          {t(isSame ? 'decision.same' : 'decision.other')}
        </StatusBadge>
      </span>
    </Hint>
  );
}
