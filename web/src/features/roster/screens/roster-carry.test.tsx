import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setClock } from '@/lib/time/clock';
import { fakeWeek } from '@/test/fake/roster-weeks';
import { renderScreen } from '@/test/render-screen';
import { RosterScreen } from './roster-screen';

const NOW = Date.parse('2026-03-25T10:00:00Z');
const MONDAY = '2026-03-23';
const GWEN = 'Gwen Ó Súilleabháin, Wednesday 10:15–11:30';
const FREE = /^Nobody, Wednesday/;
let tickAgain = () => {};
let under: Element | null = null;

beforeEach(() => {
  tickAgain = setClock(() => NOW);
  under = null;
  // jsdom draws nothing, so nothing is anywhere.
  document.elementFromPoint = () => under;
});
afterEach(() => {
  tickAgain();
  Reflect.deleteProperty(document, 'elementFromPoint');
});

async function edit() {
  renderScreen(
    <RosterScreen search={{}} onSearch={() => {}} planLink={() => null} onRun={() => {}} />,
  );
  await userEvent.setup().click(await screen.findByText('Edit'));
  return { gwen: await screen.findByLabelText(GWEN), free: screen.getByLabelText(FREE) };
}

type Kind = 'mouse' | 'pen' | 'touch';
const event = (pointerType: Kind, x: number, y: number) => ({
  ...{ pointerType, pointerId: 7, button: 0, clientX: x, clientY: y },
});
const held = () => screen.queryByText(/^You hold/);
const carried = () => document.querySelector('[class*="carried"]');
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const freeTurn = () => fakeWeek(MONDAY).cells.find(({ day, turn }) => day === 'wed' && turn === 2);

/** Presses for as long as a finger must before it lifts. */
async function hold(target: Element, kind: Kind) {
  fireEvent.pointerDown(target, event(kind, 50, 300));
  await waitFor(() => expect(carried()).toBeInTheDocument());
}

function moveTo(place: Element | null, kind: Kind) {
  under = place;
  fireEvent.pointerMove(window, event(kind, 200, 320));
}

test('a mouse carries somebody to an empty place, which shows where that is', async () => {
  const { gwen, free } = await edit();
  fireEvent.pointerDown(gwen, event('mouse', 50, 300));
  moveTo(free, 'mouse');
  expect(carried()).toHaveTextContent('Gwen Ó Súilleabháin');
  expect(held()).toHaveTextContent('You hold Gwen Ó Súilleabháin, from Wednesday');
  expect(free).toHaveAttribute('data-over');
  fireEvent.pointerUp(window, event('mouse', 200, 320));
  await waitFor(() => expect(freeTurn()?.people).toContain('person-gwen'));
  expect(carried()).toBeNull();
  expect(free).not.toHaveAttribute('data-over');
});

test.each(['touch', 'pen'] as const)('%s holds still for a moment, then carries', async (kind) => {
  const { gwen, free } = await edit();
  await hold(gwen, kind);
  moveTo(free, kind);
  fireEvent.pointerUp(window, event(kind, 200, 320));
  await waitFor(() => expect(freeTurn()?.people).toContain('person-gwen'));
});

test('a finger that moves at once scrolls; one that carries does not', async () => {
  const { gwen } = await edit();
  fireEvent.pointerDown(gwen, event('touch', 50, 300));
  moveTo(null, 'touch');
  expect(fireEvent.touchMove(gwen)).toBe(true);
  await wait(500);
  expect(carried()).toBeNull();
  expect(held()).toBeNull();
  fireEvent.pointerUp(window, event('touch', 200, 320));

  await hold(gwen, 'touch');
  expect(fireEvent.touchMove(gwen), 'scrolling is prevented').toBe(false);
  expect(fireEvent.contextMenu(gwen), 'no menu of the browser').toBe(false);
});

test('somebody from the bench is put in', async () => {
  const { free } = await edit();
  const bench = screen.getByRole('group', { name: 'People to put in' });
  await hold(within(bench).getByText('Ben Okafor'), 'touch');
  moveTo(free, 'touch');
  fireEvent.pointerUp(window, event('touch', 200, 320));
  await waitFor(() => expect(freeTurn()?.people).toContain('person-ben'));
});

test.each([
  ['Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
  ['the browser taking the pointer', () => fireEvent.pointerCancel(window)],
  ['leaving the window', () => fireEvent.blur(window)],
  ['a second finger', () => fireEvent.pointerDown(document.querySelector('[data-seat]')!)],
  ['letting go beside the timetable', () => letGoNowhere()],
])('%s puts nobody anywhere', async (_, cancel) => {
  const { gwen, free } = await edit();
  await hold(gwen, 'touch');
  moveTo(free, 'touch');
  cancel();
  await waitFor(() => expect(carried()).toBeNull());
  expect(held()).toBeNull();
  expect(free).not.toHaveAttribute('data-over');
  fireEvent.pointerUp(window, event('touch', 200, 320));
  expect(fakeWeek(MONDAY).number).toBe(1);
});

function letGoNowhere() {
  moveTo(document.body, 'touch');
  fireEvent.pointerUp(window, event('touch', 900, 320));
}

test('a slow press without moving is a press: still held, to be put down by the next', async () => {
  const { gwen, free } = await edit();
  await hold(gwen, 'touch');
  under = gwen;
  fireEvent.pointerUp(window, event('touch', 52, 301));
  fireEvent.click(gwen, { detail: 1 });
  expect(carried()).toBeNull();
  expect(held()).toBeInTheDocument();
  fireEvent.pointerDown(free, event('touch', 200, 320));
  fireEvent.pointerUp(window, event('touch', 200, 320));
  fireEvent.click(free, { detail: 1 });
  await waitFor(() => expect(freeTurn()?.people).toContain('person-gwen'));
});

test('near the lower edge the page is pulled along', async () => {
  const { gwen } = await edit();
  let by = 0;
  vi.spyOn(window, 'scrollBy').mockImplementation((_?: unknown, y?: number) => void (by += y ?? 0));
  await hold(gwen, 'touch');
  await wait(50);
  fireEvent.pointerMove(window, event('touch', 50, window.innerHeight - 4));
  await waitFor(() => expect(by).toBeGreaterThan(0));
});

test('nobody cannot be carried', async () => {
  const { free } = await edit();
  fireEvent.pointerDown(free, event('mouse', 50, 300));
  moveTo(screen.getByLabelText(GWEN), 'mouse');
  expect(carried()).toBeNull();
  expect(held()).toBeNull();
});
