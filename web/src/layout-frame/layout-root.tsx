import { Component, useEffect, type ComponentType, type ReactNode } from 'react';
import type { LayoutProps } from './run-layout';

interface Props extends LayoutProps {
  layout: ComponentType<LayoutProps>;
  onDrawn: () => void;
  onFail: (error: unknown) => void;
}

/** The layout with what it is given; says when it stands, and when it throws. */
export function LayoutRoot({ layout: Layout, onDrawn, onFail, ...props }: Props) {
  return (
    <Guard onFail={onFail}>
      <Layout {...props} />
      <Drawn onDrawn={onDrawn} />
    </Guard>
  );
}

function Drawn({ onDrawn }: { onDrawn: () => void }) {
  useEffect(onDrawn, [onDrawn]);
  return null;
}

class Guard extends Component<
  { onFail: (error: unknown) => void; children: ReactNode },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onFail(error);
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
