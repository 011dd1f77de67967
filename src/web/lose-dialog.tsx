/** Asks before another file takes the place of one whose results were not saved. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { webMessages } from "../locales/web";
import type { Language } from "../tables/definition";

interface LoseDialogProps {
  /** Stays in the page while closed: taken out while open, it would leave the rest hidden from screen readers. */
  open: boolean;
  name: string;
  language: Language;
  onSave(): void;
  onGoOn(): void;
  onStay(): void;
}

export function LoseDialog({ open, name, language, onSave, onGoOn, onStay }: LoseDialogProps) {
  const { lose } = webMessages(language);
  return (
    <Dialog open={open} modalType="alert" onOpenChange={onStay}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{lose.title}</DialogTitle>
          <DialogContent>{lose.text(name)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              {lose.save}
            </Button>
            <Button onClick={onGoOn}>{lose.goOn}</Button>
            <Button onClick={onStay}>{lose.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
