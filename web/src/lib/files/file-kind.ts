export const FILE_KINDS = [
  'picture',
  'pdf',
  'document',
  'spreadsheet',
  'presentation',
  'archive',
  'mail',
  'text',
  'other',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const SIGNS: readonly (readonly [FileKind, RegExp])[] = [
  ['picture', /^image\//],
  ['pdf', /^application\/pdf$/],
  ['spreadsheet', /spreadsheet|excel|csv|tab-separated/],
  ['presentation', /presentation|powerpoint/],
  ['document', /wordprocessing|msword|ms-word|opendocument\.text|rtf|epub|pages/],
  ['archive', /zip|tar|7z|rar|bzip|x-xz|zstd/],
  ['mail', /rfc822|outlook/],
  ['text', /^text\/|json|xml|yaml/],
];

/** What people call files of a media type. */
export function kindOf(mediaType: string): FileKind {
  return SIGNS.find(([, sign]) => sign.test(mediaType))?.[0] ?? 'other';
}
