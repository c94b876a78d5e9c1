import type { Language } from '@/lib/i18n/languages';
import type { Role } from '@/lib/session/session';
import type { Person, PersonFacts } from '../api/people';

/** A person in the form. */
export interface PersonFields extends Record<string, unknown> {
  username: string;
  firstName: string;
  lastName: string;
  email: string;
  teamId: string | null;
  roles: Role[];
  companyRoles: string[];
  active: boolean;
  zone: string;
  language: Language;
  teamMail: boolean;
  watchExternalUpdates: boolean;
}

/** The user that is there from the start and keeps its name and role. */
export const OWNER = 'admin';

export interface NewPersonDefaults {
  zone: string;
  language: Language;
  teamId: string | null;
}

export function toFields(person: Person | null, usual: NewPersonDefaults): PersonFields {
  return {
    username: person?.username ?? '',
    firstName: person?.firstName ?? '',
    lastName: person?.lastName ?? '',
    email: person?.email ?? '',
    teamId: person ? person.teamId : usual.teamId,
    roles: person?.roles ?? ['user'],
    companyRoles: person?.companyRoles ?? [],
    active: person?.active ?? true,
    zone: person?.zone ?? usual.zone,
    language: person?.language ?? usual.language,
    teamMail: person?.teamMail ?? false,
    watchExternalUpdates: person?.watchExternalUpdates ?? false,
  };
}

export function toFacts(fields: PersonFields): PersonFacts {
  return {
    ...fields,
    username: fields.username.trim().toLowerCase(),
    firstName: fields.firstName.trim(),
    lastName: fields.lastName.trim(),
    email: fields.email.trim(),
  };
}

/** Everything that is saved of a person; with changes. */
export function factsOf(person: Person, change: Partial<PersonFacts> = {}): PersonFacts {
  const { username, firstName, lastName, email, teamId, roles, companyRoles, active } = person;
  const { zone, language, teamMail, watchExternalUpdates } = person;
  return {
    username,
    firstName,
    lastName,
    email,
    teamId,
    roles,
    companyRoles,
    active,
    zone,
    language,
    teamMail,
    watchExternalUpdates,
    ...change,
  };
}

/** A first idea of a username: `Ana Maria`, `Puig i Serra` gives `ana.puig`. */
export function usernameFrom(firstName: string, lastName: string): string {
  return [firstName, lastName]
    .map((name) => plain(name.trim().split(/\s+/u)[0] ?? ''))
    .filter((part) => part !== '')
    .join('.')
    .slice(0, 50);
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}-]/gu, '');
}
