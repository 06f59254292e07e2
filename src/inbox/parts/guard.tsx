import { Component, type ReactNode } from "react";
import { suspectRenewal } from "../api/renewal.ts";
import { FailedPart } from "./failed-part.tsx";

interface Props {
  children: ReactNode;
  /** How a failure is shown, where it takes more than a box; given what is in it. */
  frame?: ((shown: ReactNode) => ReactNode) | undefined;
}

/**
 * Shows a failure in the place of the part that failed. The rest of the page stays usable, and what
 * was being written is in the drafts.
 */
export class Guard extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error("nothing was said") };
  }

  /** Answers of a newer server are what an old page fails on most. */
  override componentDidCatch(): void {
    suspectRenewal();
  }

  override render(): ReactNode {
    const { children, frame } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    const shown = <FailedPart error={error} />;
    return frame ? frame(shown) : shown;
  }
}
