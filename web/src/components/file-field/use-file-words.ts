import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '@/components/use-error-text';
import { kindOf } from '@/lib/files/file-kind';
import { fileSize } from '@/lib/files/file-size';
import { Refusal } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';

/** Sizes, kinds and refusals of files in words. */
export function useFileWords() {
  const t = useT();
  const intl = useIntl();
  const text = useErrorText();
  const size = useCallback((bytes: number) => fileSize(intl, bytes), [intl]);
  const kind = useCallback((mediaType: string) => t(`files.kind.${kindOf(mediaType)}`), [t]);
  const error = useCallback(
    (failure: Error): string => {
      const most = failure instanceof Refusal ? failure.extras['most'] : null;
      return failure instanceof Refusal && failure.code === 'file-too-large' && isNumber(most)
        ? t('files.too-large', { most: size(most) })
        : text(failure);
    },
    [t, size, text],
  );
  return { size, kind, error };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
