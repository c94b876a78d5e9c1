import type { FileLimits } from '@/lib/files/files';

/** Why the server would not take a file, as far as its name and size tell. */
export type FileFault =
  { code: 'empty' } | { code: 'too-large'; most: number } | { code: 'ending'; ending: string };

export function faultOf(file: Pick<File, 'name' | 'size'>, limits: FileLimits | undefined) {
  if (file.size === 0) return { code: 'empty' } satisfies FileFault;
  if (!limits) return null;
  if (file.size > limits.maxSize) {
    return { code: 'too-large', most: limits.maxSize } satisfies FileFault;
  }
  const name = file.name.toLowerCase();
  const ending = limits.refusedEndings.find((one) => name.endsWith(`.${one.toLowerCase()}`));
  return ending === undefined ? null : ({ code: 'ending', ending } satisfies FileFault);
}
