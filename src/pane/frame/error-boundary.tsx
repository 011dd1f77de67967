/** Keeps a fault of one view to that view, and offers a way on. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Language } from "../../tables/definition";
import { paneMessages } from "../../locales/pane";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  details: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface BoundaryProps {
  language: Language;
  onRetry(): void;
  children: ReactNode;
}

/** A class, since React tells of faults to nothing else. */
export class ErrorBoundary extends Component<BoundaryProps, { fault: string | null }> {
  override state: { fault: string | null } = { fault: null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { fault } = this.state;
    const { children, language, onRetry } = this.props;
    if (fault === null) return children;
    const retry = () => {
      this.setState({ fault: null });
      onRetry();
    };
    return <Broken fault={fault} language={language} onRetry={retry} />;
  }
}

function Broken({ fault, language, onRetry }: Omit<BoundaryProps, "children"> & { fault: string }) {
  const styles = useStyles();
  const texts = paneMessages(language).broken;
  return (
    <div className={styles.root} role="alert">
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.text}>{texts.text}</p>
      <Button onClick={onRetry}>{texts.retry}</Button>
      <details className={styles.details}>
        <summary>{texts.details}</summary>
        {fault}
      </details>
    </div>
  );
}
