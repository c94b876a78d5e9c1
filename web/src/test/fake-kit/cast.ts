import type { Role } from '@/lib/session/session';

/* The people of the made-up company, the same in every fake, so that names fit together. */

export interface FakePerson {
  id: string;
  username: string;
  firstName: string;
  lastName: string;
  displayName: string;
  email: string;
  teamId: string;
  teamName: string;
  roles: Role[];
  zone: string;
}

const NORTH = { teamId: 'team-north', teamName: 'North' };
const SOUTH = { teamId: 'team-south', teamName: 'South' };

function person(
  username: string,
  name: string,
  team: typeof NORTH,
  zone: string,
  roles: Role[] = ['user'],
): FakePerson {
  const [firstName = '', ...rest] = name.split(' ');
  const lastName = rest.join(' ');
  const email = `${username}@demo.example`;
  return {
    id: `person-${username}`,
    username,
    firstName,
    lastName,
    displayName: name,
    email,
    ...team,
    roles,
    zone,
  };
}

export const CAST: readonly FakePerson[] = [
  person('admin', 'Robin Vidal', NORTH, 'Europe/Madrid', [
    'admin',
    'user',
    'ticket_admin',
    'task_worker',
    'workflow_creator',
  ]),
  person('amy', 'Amy Larsen', NORTH, 'America/Los_Angeles'),
  person('ben', 'Ben Okafor', NORTH, 'Europe/London'),
  person('cai', 'Cai Jun', NORTH, 'Asia/Shanghai'),
  person('dolors', 'Dolors Puig i Serra', SOUTH, 'Europe/Madrid'),
  person('emre', 'Emre Yıldız', SOUTH, 'Europe/Istanbul'),
  person('fatima', 'Fatima Benali', SOUTH, 'Africa/Casablanca'),
  person('gwen', 'Gwen Ó Súilleabháin', SOUTH, 'Europe/Dublin'),
];

export const [ROBIN, AMY, BEN] = CAST as [FakePerson, FakePerson, FakePerson];

export const FAKE_QUEUES = [
  { id: 'queue-identity', name: 'Identity' },
  { id: 'queue-network', name: 'Network' },
  { id: 'queue-payroll', name: 'Payroll' },
  { id: 'queue-storage', name: 'Storage' },
] as const;
