import { useIntl } from 'react-intl';
import classes from './narrowing.module.css';

interface Props {
  count: number;
  /** The largest count it stands beside. */
  most: number;
}

/** A count as a small bar and a number; zero has a mark too, so that it is seen to be counted. */
export function CountBar({ count, most }: Props) {
  const intl = useIntl();
  const share = most === 0 ? 0 : count / most;
  return (
    <span className={classes.count}>
      <span
        className={classes.bar}
        style={{ width: `calc(3px + ${share} * var(--longest-bar))` }}
        aria-hidden="true"
      />
      <span className={classes.number}>{intl.formatNumber(count)}</span>
    </span>
  );
}
