import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderScreen } from '@/test/render-screen';
import { Hint } from './hint';

function draw(onTouch = false) {
  renderScreen(
    <>
      <Hint label="Goes to whoever waits longest" onTouch={onTouch}>
        <button>Next</button>
      </Hint>
      <button>Other</button>
    </>,
  );
  return screen.findByRole('button', { name: 'Next' });
}

test('a hint shows on hover, describes what it is about, and goes when the pointer leaves', async () => {
  const user = userEvent.setup();
  const target = await draw();
  await user.hover(target);
  expect(await screen.findByRole('tooltip')).toHaveTextContent('Goes to whoever waits longest');
  expect(target).toHaveAccessibleDescription('Goes to whoever waits longest');
  await user.unhover(target);
  await waitFor(() => expect(screen.queryByRole('tooltip')).not.toBeInTheDocument());
  expect(target).not.toHaveAccessibleDescription();
});

test('a hint shows on focus by keyboard, and Escape takes it away while the focus stays', async () => {
  const user = userEvent.setup();
  const target = await draw();
  await user.tab();
  expect(target).toHaveFocus();
  expect(await screen.findByRole('tooltip')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('tooltip')).not.toBeInTheDocument());
  expect(target).toHaveFocus();
});

test('a touch shows the hint where nothing else is done by it, until the next touch elsewhere', async () => {
  const target = await draw(true);
  fireEvent.pointerEnter(target, { pointerType: 'touch' });
  fireEvent(target, new PointerEvent('click', { bubbles: true, pointerType: 'touch' }));
  expect(await screen.findByRole('tooltip')).toBeInTheDocument();
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Other' }));
  await waitFor(() => expect(screen.queryByRole('tooltip')).not.toBeInTheDocument());
});

test('a button that does something when touched shows no hint over it', async () => {
  const target = await draw();
  fireEvent.pointerEnter(target, { pointerType: 'touch' });
  fireEvent(target, new PointerEvent('click', { bubbles: true, pointerType: 'touch' }));
  expect(target).not.toHaveAccessibleDescription();
});
