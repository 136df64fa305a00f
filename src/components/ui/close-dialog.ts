/** Closes the dialog or popover an element sits in; for forms that got a good answer. */
export function closeDialog(inside: Element | null): void {
  inside?.closest("dialog")?.close();
  const popover = inside?.closest("[popover]");
  if (popover instanceof HTMLElement && popover.matches(":popover-open")) popover.hidePopover();
}
