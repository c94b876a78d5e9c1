import { EQUIPMENT } from './equipment-sample';
import { person } from './ticket-people';
import type { TicketWorld } from './ticket-world';
import { DOCUMENT_EDIT, LEAVE } from './workflow-samples';

/** The tickets that are there at first. */
export function openFirst(world: TicketWorld): void {
  const gwen = { item: 'Second screen', reason: 'Plans and mail side by side', price: 240 };
  world.open(EQUIPMENT, 'gwen', gwen, 3_000, 'admin');
  const phone = { item: 'Phone', reason: 'On call', price: 390 };
  world.open(EQUIPMENT, 'admin', phone, 2_600, 'ben').row.status = 'ON_HOLD';
  const leave = world.open(
    LEAVE,
    'admin',
    { first_day: '2026-04-07', last_day: '2026-04-09', days: 3 },
    2_400,
    'amy',
  );
  world.finish(world.openOf(leave)[0]!, { covered: false }, person('amy'));
  const list = world.open(
    DOCUMENT_EDIT,
    'ben',
    { title: 'Price list 2026', submitted_doc: 'A page of prices.' },
    900,
    'amy',
  );
  world.finish(
    world.openOf(list)[0]!,
    { updated_doc: 'A page of fair prices.', question: null },
    person('amy'),
  );
  world.fail(world.openOf(list)[0]!);
  world.open(
    DOCUMENT_EDIT,
    'admin',
    { title: 'Safety manual', submitted_doc: 'Wear a helmet.' },
    300,
    null,
  );
  const headset = world.open(
    EQUIPMENT,
    'admin',
    { item: 'Headset', reason: 'Calls', price: 80 },
    6_000,
    'ben',
  );
  world.finish(world.openOf(headset)[0]!, { order_number: 'PO-004711' }, person('ben'));
  world.finish(world.openOf(headset)[0]!, { delivered_on: '2026-03-11' }, person('amy'));
  world.open(
    EQUIPMENT,
    'amy',
    { item: 'Standing desk', reason: 'My back asks for it', price: 640 },
    25,
    'admin',
  );
}
