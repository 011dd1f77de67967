/** A button that copies a text; where the host forbids that, the text to be copied by hand. */
import { Button, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useParts } from "./styles";

interface CopyTextProps {
  label: string;
  copied: string;
  /** What to do where it could not be copied. */
  byHand: string;
  /** Made when it is asked for. */
  text(): string;
}

type Outcome = { kind: "copied" } | { kind: "by-hand"; text: string };

export function CopyText({ label, copied, byHand, text }: CopyTextProps) {
  const parts = useParts();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.select(), [outcome]);
  const copy = async () => {
    const made = text();
    const isCopied = await write(made);
    setOutcome(isCopied ? { kind: "copied" } : { kind: "by-hand", text: made });
  };
  return (
    <div className={parts.section}>
      <div className={parts.row}>
        <Button onClick={() => void copy()}>{label}</Button>
        <span className={parts.quiet} role="status">
          {outcome === null ? "" : outcome.kind === "copied" ? copied : byHand}
        </span>
      </div>
      {outcome?.kind === "by-hand" && (
        <Textarea
          className={parts.wide}
          aria-label={byHand}
          readOnly
          rows={6}
          value={outcome.text}
          ref={box}
        />
      )}
    </div>
  );
}

/** Frames of other origins may be kept from the clipboard. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
