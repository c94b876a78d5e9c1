import { FileField } from '@/components/file-field/file-field';
import { FileLink } from '@/components/file-field/file-link';
import type { FileInputProps } from './types';

/** A file of the company: chosen or dropped, or only to be downloaded. */
export function FileInput({ readOnly = false, ...field }: FileInputProps) {
  if (readOnly) return field.value ? <FileLink value={field.value} /> : null;
  return <FileField {...field} />;
}
