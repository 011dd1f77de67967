/** How long Excel, or the pane itself, may stay silent before the page says so: milliseconds from the opening of the page. */
export const patience = 4_500;
