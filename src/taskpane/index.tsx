/** The pane in Excel. */
document.documentElement.setAttribute("data-started", "");
