import { CAST, type FakePerson } from './cast';

export function person(username: string): FakePerson {
  return CAST.find((one) => one.username === username) ?? CAST[0]!;
}

/** Somebody as tickets and tasks name people. */
export function ref({ id, username, displayName }: FakePerson) {
  return { id, username, displayName };
}
