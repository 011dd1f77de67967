/** One small window of Excel's at a time. */
let open: Office.Dialog | null = null;

/** Resolves once it shows. @throws Error where Excel shows none. */
export function openWindow(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const options: Office.DialogOptions = { width: 30, height: 20, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, options, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Failed) return reject(new Error(error.message));
      open = value;
      value.addEventHandler(Office.EventType.DialogEventReceived, () => (open = null));
      resolve();
    });
  });
}

export function closeWindow(): void {
  open?.close();
  open = null;
}
