import { flushSync } from "react-dom";

/** Runs a form's check, shows what it refuses, and moves the focus to the first invalid field. */
export function focusInvalid(form: HTMLFormElement, check: () => void): void {
  flushSync(check);
  const field = form.querySelector('[aria-invalid="true"]');
  if (field instanceof HTMLElement) field.focus();
}
