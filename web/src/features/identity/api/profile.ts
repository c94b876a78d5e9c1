import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Language } from '@/lib/i18n/languages';
import type { Role } from '@/lib/session/session';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface Profile {
  id: string;
  username: string;
  firstName: string;
  lastName: string;
  displayName: string;
  email: string;
  teamId: string | null;
  teamName: string | null;
  roles: Role[];
  active: boolean;
  zone: string;
  language: Language;
  teamMail: boolean;
  watchExternalUpdates: boolean;
  version: number;
  mayEdit: boolean;
}

export const profileQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', id],
    queryFn: ({ signal }) => http.get<Profile>(`/api/people/${id}`, { signal }),
  });

/** Saves the own profile on top of the version that was seen. */
export function saveProfile({ version, ...profile }: Profile): Promise<Profile> {
  return http.put<Profile>(`/api/people/${profile.id}`, profile, { ifMatch: version });
}
