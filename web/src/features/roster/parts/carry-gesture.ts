import { edgePull, HOLD_MS, lifts, strayed, type Point } from '../rules/carry';

export interface CarryDeeds {
  /** Begins, unless this cannot be carried. */
  onLift: (source: HTMLElement, at: Point) => boolean;
  onMove: (at: Point) => void;
  onDrop: (place: HTMLElement) => void;
  /** Held for a while and let go where it was: a slow press, after which it is still held. */
  onStay: () => void;
  onCancel: () => void;
}

interface Press {
  pointer: number;
  source: HTMLElement;
  how: ReturnType<typeof lifts>;
  from: Point;
  at: Point;
  timer: number;
  isLifted: boolean;
  /** Whether it was away from the edges: what is lifted beside one does not scroll at once. */
  wasInside: boolean;
}

const SOURCES = '[data-seat], [data-person]';

/**
 * Carries what stands in `area` (`data-seat`, `data-person`) to a place (`data-seat`) with mouse, pen or finger. A mouse drags by
 * moving; pens and fingers hold still first, so that they can scroll. Near an edge the page is pulled along. Escape,
 * and whatever takes the pointer or the window away, cancels.
 */
export class CarryGesture {
  readonly #area: HTMLElement;
  readonly #deeds: CarryDeeds;
  readonly #leaving = new AbortController();
  #press: Press | null = null;
  #over: HTMLElement | null = null;
  #frame = 0;
  #isClickMeant = true;

  constructor(area: HTMLElement, deeds: CarryDeeds) {
    this.#area = area;
    this.#deeds = deeds;
    const { signal } = this.#leaving;
    area.addEventListener('pointerdown', this.#onDown, { signal });
    area.addEventListener('contextmenu', this.#onContextMenu, { signal });
    area.addEventListener('click', this.#onClick, { signal, capture: true });
    // Not passive: what is carried does not scroll.
    area.addEventListener('touchmove', this.#onTouchMove, { signal, passive: false });
    window.addEventListener('pointermove', this.#onMove, { signal });
    window.addEventListener('pointerup', this.#onUp, { signal });
    window.addEventListener('pointercancel', this.#onGone, { signal });
    window.addEventListener('blur', this.#onGone, { signal });
    window.addEventListener('keydown', this.#onKey, { signal, capture: true });
  }

  stop(): void {
    this.#end();
    this.#leaving.abort();
  }

  readonly #onDown = (event: PointerEvent) => {
    this.#isClickMeant = true;
    if (this.#press) {
      this.#cancel();
      return;
    }
    const target = event.target instanceof Element ? event.target : null;
    const source = target?.closest<HTMLElement>(SOURCES);
    if (!source || event.button !== 0) return;
    const at = { x: event.clientX, y: event.clientY };
    const how = lifts(event.pointerType);
    this.#press = {
      ...{ pointer: event.pointerId, source, how, from: at, at, timer: 0 },
      ...{ isLifted: false, wasInside: false },
    };
    if (how === 'by-holding') this.#press.timer = window.setTimeout(() => this.#lift(), HOLD_MS);
  };

  readonly #onMove = (event: PointerEvent) => {
    const press = this.#press;
    if (!press || event.pointerId !== press.pointer) return;
    press.at = { x: event.clientX, y: event.clientY };
    if (!press.isLifted && strayed(press.from, press.at, press.how)) {
      if (press.how === 'by-moving') this.#lift();
      else this.#end();
    }
    if (!this.#press?.isLifted) return;
    this.#deeds.onMove(press.at);
    this.#mark();
  };

  readonly #onUp = (event: PointerEvent) => {
    const press = this.#press;
    if (!press || event.pointerId !== press.pointer) return;
    const place = this.#over;
    this.#end();
    if (!press.isLifted) return;
    const { how, from, at, source } = press;
    if (how === 'by-holding' && !strayed(from, at, how)) this.#deeds.onStay();
    else if (place && place !== source) this.#deeds.onDrop(place);
    else this.#deeds.onCancel();
  };

  readonly #onGone = () => this.#cancel();

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#cancel();
  };

  readonly #onTouchMove = (event: TouchEvent) => {
    if (this.#press?.isLifted && event.cancelable) event.preventDefault();
  };

  /** Holding a finger still would open the menu of the browser. */
  readonly #onContextMenu = (event: Event) => {
    if (this.#press?.how === 'by-holding') event.preventDefault();
  };

  /** The click after a drag means nothing by itself; one from the keyboard always means what it says. */
  readonly #onClick = (event: MouseEvent) => {
    if (this.#isClickMeant || event.detail === 0) return;
    this.#isClickMeant = true;
    event.preventDefault();
    event.stopPropagation();
  };

  #lift(): void {
    const press = this.#press;
    if (!press || !this.#deeds.onLift(press.source, press.at)) {
      this.#end();
      return;
    }
    press.isLifted = true;
    this.#isClickMeant = false;
    if (press.source.isConnected) press.source.setPointerCapture?.(press.pointer);
    this.#mark();
    this.#frame = requestAnimationFrame(this.#pull);
  }

  #cancel(): void {
    const wasLifted = this.#press?.isLifted ?? false;
    this.#end();
    if (wasLifted) this.#deeds.onCancel();
  }

  #end(): void {
    window.clearTimeout(this.#press?.timer);
    cancelAnimationFrame(this.#frame);
    this.#press = null;
    this.#point(null);
  }

  /** Shows the place under the pointer. */
  #mark(): void {
    if (!this.#press) return;
    const { x, y } = this.#press.at;
    const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-seat]') ?? null;
    this.#point(place && this.#area.contains(place) ? place : null);
  }

  #point(place: HTMLElement | null): void {
    if (place === this.#over) return;
    this.#over?.removeAttribute('data-over');
    place?.setAttribute('data-over', 'true');
    this.#over = place;
  }

  /** Pulls the page, and the day that is wider than the screen, along with what is held at their edges. */
  readonly #pull = () => {
    const press = this.#press;
    if (!press?.isLifted) return;
    const { x, y } = press.at;
    const down = edgePull(y, headOf(this.#area), window.innerHeight);
    const day = document.elementFromPoint(x, y)?.closest('[data-scrolls]');
    const box = day?.getBoundingClientRect();
    const across = box ? edgePull(x, Math.max(box.left, 0), Math.min(box.right, innerWidth)) : 0;
    if (down === 0) press.wasInside = true;
    if (down !== 0 && press.wasInside) window.scrollBy(0, down);
    if (day && across !== 0) day.scrollLeft += across;
    if (down !== 0 || across !== 0) this.#mark();
    this.#frame = requestAnimationFrame(this.#pull);
  };
}

/** Below what stays at the top of the screen. */
function headOf(area: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(area).scrollMarginTop) || 0;
}
