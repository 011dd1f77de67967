/** The least that a page of Fluent UI can be: what the first paint of the pane is measured against. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

createRoot(document.getElementById("root")!).render(
  <FluentProvider theme={webLightTheme}>
    <Button appearance="primary">Check</Button>
  </FluentProvider>,
);
