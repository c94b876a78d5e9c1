import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';

type Value = ReactNode | ((parts: ReactNode[]) => ReactNode);

interface Props {
  id: string;
  values?: Record<string, Value>;
}

/** A message with markup or components in it; plain words use `useT`. `<b>` is always understood. */
export function Say({ id, values }: Props) {
  return <FormattedMessage id={id} values={{ b: bold, ...values }} />;
}

function bold(parts: ReactNode[]) {
  return <strong>{parts}</strong>;
}
