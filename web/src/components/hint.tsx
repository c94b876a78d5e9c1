import { useMergedRef } from '@mantine/hooks';
import {
  cloneElement,
  lazy,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentPropsWithRef,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';

const load = () => import('./hint-bubble');
const HintBubble = lazy(() => load().then((module) => ({ default: module.HintBubble })));

/** How long a pointer rests on something before its hint shows. */
const REST_MS = 250;

type Target = Pick<
  ComponentPropsWithRef<'button'>,
  | 'ref'
  | 'onPointerEnter'
  | 'onPointerDown'
  | 'onPointerLeave'
  | 'onClick'
  | 'onFocus'
  | 'onBlur'
  | 'aria-describedby'
>;

interface Props {
  label: ReactNode;
  /** At most so wide; longer hints break into lines. Without it they stay on one. */
  maw?: number;
  /** Shown by a touch as well; not for what does something else when touched. */
  onTouch?: boolean;
  /** What the hint is about; takes a ref and handlers. */
  children: ReactElement<Target>;
}

/** A few words about something, on hover and on focus by keyboard. What draws them is no part of the first load. */
export function Hint({ label, maw, onTouch = false, children }: Props) {
  const id = useId();
  const target = useRef<HTMLElement>(null);
  const { isOpen, wasAsked, show, hide } = useShown(target);
  const own = children.props;
  const ref = useMergedRef(target, own.ref);
  const onTap: Target['onClick'] = (event) => {
    own.onClick?.(event);
    if (wasTouched(event.nativeEvent)) show(0);
  };
  return (
    <>
      {cloneElement(children, {
        ref,
        'aria-describedby': isOpen ? id : own['aria-describedby'],
        onPointerEnter: (event) => {
          own.onPointerEnter?.(event);
          if (event.pointerType !== 'touch') show(REST_MS);
        },
        onPointerDown: (event) => {
          own.onPointerDown?.(event);
          hide();
        },
        onPointerLeave: (event) => {
          own.onPointerLeave?.(event);
          if (event.pointerType !== 'touch') hide();
        },
        onFocus: (event) => {
          own.onFocus?.(event);
          if (event.currentTarget.matches(':focus-visible')) show(0);
        },
        onBlur: (event) => {
          own.onBlur?.(event);
          hide();
        },
        ...(onTouch ? { onClick: onTap } : {}),
      })}
      {wasAsked ? (
        <Suspense fallback={null}>
          <HintBubble id={id} isOpen={isOpen} target={target} label={label} maw={maw} />
        </Suspense>
      ) : null}
    </>
  );
}

function wasTouched(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}

/** Whether the hint shows: from a while after it was asked for until Escape, a press elsewhere, or leaving. */
function useShown(target: RefObject<HTMLElement | null>) {
  const [isOpen, setOpen] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const timer = useRef(0);
  const hide = () => {
    window.clearTimeout(timer.current);
    setOpen(false);
  };
  const show = (afterMs: number) => {
    setAsked(true);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(true), afterMs);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false);
    };
    const onPress = ({ target: pressed }: Event) => {
      if (pressed instanceof Node && !target.current?.contains(pressed)) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [isOpen, target]);
  return { isOpen, wasAsked, show, hide };
}
