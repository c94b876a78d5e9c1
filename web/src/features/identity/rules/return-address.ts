/** Where to go after signing in: only ever a path of this site. */
export function returnAddress(wanted: string | undefined): string {
  if (!wanted) return '/';
  const isOurs = wanted.startsWith('/') && !wanted.startsWith('//') && !wanted.includes('\\');
  return isOurs && !wanted.startsWith('/sign-in') ? wanted : '/';
}
