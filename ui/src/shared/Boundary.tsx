/** Keeps what cannot be drawn from taking everything around it along. */

import { Component, type ReactNode } from "react";

interface BoundaryProps {
  /** Another value is another thing to draw: it is tried. */
  of?: unknown;
  /** Stands there instead; `again` tries once more. */
  instead: (again: () => void) => ReactNode;
  children: ReactNode;
}

interface BoundaryState {
  failed: boolean;
  of: unknown;
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false, of: this.props.of };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ of }: BoundaryProps, was: BoundaryState): BoundaryState | null {
    return of === was.of ? null : { failed: false, of };
  }

  private readonly again = () => this.setState({ failed: false });

  override render(): ReactNode {
    return this.state.failed ? this.props.instead(this.again) : this.props.children;
  }
}
