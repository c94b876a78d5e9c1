import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderScreen } from '@/test/render-screen';
import { useRowKeys } from './use-row-keys';

const nothing = () => {};

interface Props {
  names: string[];
  onOpen: (name: string) => void;
  onMore?: (name: string) => void;
}

function Rows({ names, onOpen, onMore = nothing }: Props) {
  const keys = useRowKeys({
    count: names.length,
    onOpen: (at) => onOpen(names[at] ?? ''),
    onLook: undefined,
    onMark: undefined,
    onEscape: nothing,
    reveal: nothing,
    more: [{ press: 'c', say: 'ui.keys.open', run: (at) => onMore(names[at] ?? '') }],
  });
  return (
    <table>
      <tbody ref={keys.body}>
        {names.map((name, at) => (
          <tr
            key={name}
            tabIndex={-1}
            data-index={at}
            onFocus={() => keys.setCurrent(at)}
            onClick={() => onOpen(name)}
          >
            <td>{name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

test('tables under each other are walked through as if they were one', async () => {
  const open = vi.fn();
  const complete = vi.fn();
  renderScreen(
    <div data-row-walk>
      <Rows names={['task 1', 'task 2']} onOpen={open} />
      <Rows names={['case 1']} onOpen={open} onMore={complete} />
    </div>,
  );
  const user = userEvent.setup();
  const row = (name: string) => screen.findByRole('row', { name });
  await row('case 1');
  await user.keyboard('jj');
  expect(await row('task 2')).toHaveFocus();
  await user.keyboard('c');
  expect(complete).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(open).toHaveBeenLastCalledWith('task 2');
  await user.keyboard('j');
  expect(await row('case 1')).toHaveFocus();
  await user.keyboard('c');
  expect(complete).toHaveBeenLastCalledWith('case 1');
  await user.keyboard('{Enter}');
  expect(open).toHaveBeenLastCalledWith('case 1');
  await user.keyboard('k');
  expect(await row('task 2')).toHaveFocus();
});
