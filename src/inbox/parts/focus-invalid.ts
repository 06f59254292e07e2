/** Moves the focus to the first invalid field. Call it after the refused form has been rendered. */
export function focusInvalid(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    const field = form.querySelector('[aria-invalid="true"]');
    if (field instanceof HTMLElement) field.focus();
  });
}
