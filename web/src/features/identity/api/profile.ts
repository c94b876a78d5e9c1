import { queryOptions } from '@tanstack/react-query';
import type { Answer, Narrow } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Language } from '@/lib/i18n/languages';

export type Profile = Narrow<Answer<'PersonView'>, { language: Language }>;

export const profileQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', id],
    queryFn: ({ signal }) => http.get<Profile>(`/api/people/${id}`, { signal }),
  });

/** Saves the own profile on top of the version that was seen; the roles of the company are not part of it. */
export function saveProfile({
  version,
  companyRoles: _kept,
  ...profile
}: Profile): Promise<Profile> {
  return http.put<Profile>(`/api/people/${profile.id}`, profile, { ifMatch: version });
}
