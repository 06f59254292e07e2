import { failureOf } from "../api/call-failed.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { StepUpPanel } from "./step-up-panel.tsx";

interface Props {
  error: unknown;
  /** Does again what was refused. */
  onSteppedUp(): void;
}

/** Explains a failed call, or asks for the way in that it needs. */
export function CallOrStepUp({ error, onSteppedUp }: Props) {
  if (failureOf(error) !== "step-up") return <CallProblem error={error} />;
  return <StepUpPanel onSteppedUp={onSteppedUp} />;
}
