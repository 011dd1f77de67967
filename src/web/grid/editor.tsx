/** The field in which a cell's new content is typed. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type KeyboardEvent } from "react";

interface EditorProps {
  text: string;
  label: string;
  /** `next`: the key that ended it, by which the selection moves. */
  onCommit(text: string, next: KeyboardEvent | null): void;
  onCancel(): void;
}

const useStyles = makeStyles({
  field: {
    position: "absolute",
    inset: 0,
    boxSizing: "border-box",
    width: "100%",
    padding: "0 4px",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    outline: "none",
    resize: "none",
    overflow: "hidden",
    whiteSpace: "pre",
    lineHeight: "18px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function Editor({ text, label, onCommit, onCancel }: EditorProps) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const end = (next: KeyboardEvent | null) => {
    if (isOver.current) return;
    isOver.current = true;
    onCommit(field.current!.value, next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // Enter ends the word of an input method first.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      isOver.current = true;
      onCancel();
    } else if (event.key === "Enter" && event.altKey) {
      const { selectionStart, selectionEnd } = field.current!;
      field.current!.setRangeText("\n", selectionStart, selectionEnd, "end");
    } else if (event.key === "Enter") end(event);
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={field}
      rows={1}
      spellCheck={false}
      className={styles.field}
      defaultValue={text}
      aria-label={label}
      onKeyDown={onKeyDown}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={() => end(null)}
    />
  );
}
