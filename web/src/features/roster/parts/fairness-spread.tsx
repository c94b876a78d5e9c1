import { useIntl } from 'react-intl';
import { Fact, Facts } from '@/components/facts';
import { useT } from '@/lib/i18n/use-t';
import type { FairSpread } from '../api/fairness';

const SPREADS = ['min', 'max', 'mean', 'stdev'] as const satisfies (keyof FairSpread)[];

/** How evenly a figure is shared among all. */
export function FairnessSpread({ spread }: { spread: FairSpread }) {
  const t = useT();
  const intl = useIntl();
  return (
    <Facts>
      {SPREADS.map((one) => (
        <Fact key={one} label={t(`roster-fairness.spread.${one}`)}>
          {intl.formatNumber(spread[one], { maximumFractionDigits: 2 })}
        </Fact>
      ))}
    </Facts>
  );
}
