// Writes docs/samples/cases.csv: invented cases for trying the import out. The same every time.
// node scripts/sample-cases.mjs
import { writeFileSync } from 'node:fs';

let state = 20260313;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const oneOf = (list) => list[Math.floor(random() * list.length)];

const queues = {
  Billing: ['Invoice shows the wrong tax', 'Card was charged twice', 'Refund has not arrived'],
  'Mobile app': ['App closes when opened', 'No notifications since the update', 'Cannot scan a code'],
  Reports: ['Export stops at half', 'Totals differ from last month', 'Chart is empty'],
  'Sign-in': ['Password link has expired', 'Second factor is not asked for', 'Locked out after holidays'],
};
const people = {
  Billing: ['Nora Lind', 'Tomas Vega', 'Iris Okafor'],
  'Mobile app': ['Joan Puig', 'Iris Okafor', 'Mei Tanaka'],
  Reports: ['Tomas Vega', 'Ada Moreau', 'Mei Tanaka', 'Samir Haddad'],
  'Sign-in': ['Nora Lind', 'Joan Puig', 'Samir Haddad'],
};
const accounts = ['Blue Harbour', 'Castell Foods', 'Delta Rail', 'Fjord Bank', 'Green Mile', 'Quiet Press, Ltd'];
const sources = ['e-mail', 'phone', 'portal'];
const priorities = ['P1', 'P2', 'P2', 'P2', 'P3', 'P3', 'P4'];
const text = (at) => at.toISOString().slice(0, 16).replace('T', ' ');
const cell = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

const header = ['case id', 'queue', 'priority', 'account name', 'subject', 'comments', 'source', 'opened at', 'closed at', 'handled by'];
const rows = [];
let at = Date.UTC(2025, 8, 1, 8, 0);
for (let number = 1; number <= 200; number++) {
  at += Math.floor(random() * 110 + 5) * 60_000;
  if (new Date(at).getUTCHours() >= 18) {
    at += 14 * 3_600_000;
  }
  const queue = oneOf(Object.keys(queues));
  const closed = random() < 0.8 ? at + Math.floor(random() * 2_800 + 30) * 60_000 : null;
  rows.push([
    `SUP-${String(number).padStart(5, '0')}`,
    queue,
    oneOf(priorities),
    oneOf(accounts),
    oneOf(queues[queue]),
    random() < 0.3 ? 'Asked for a call back' : '',
    oneOf(sources),
    text(new Date(at)),
    closed === null ? '' : text(new Date(closed)),
    oneOf(people[queue]),
  ]);
}
const lines = [header, ...rows].map((row) => row.map(cell).join(','));
writeFileSync(new URL('../docs/samples/cases.csv', import.meta.url), `${lines.join('\n')}\n`);
