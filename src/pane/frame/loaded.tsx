/** A part of the pane that is fetched when it is first shown, with what stands there before and if it fails. */
import { lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";
import type { Language } from "../../tables/definition";
import { ErrorBoundary } from "./error-boundary";

interface LoadedProps<P extends object> {
  load: () => Promise<{ default: ComponentType<P> }>;
  language: Language;
  fallback: ReactNode;
  with: P;
}

export function Loaded<P extends object>({ load, language, fallback, with: props }: LoadedProps<P>) {
  // `lazy` remembers a failed fetch for good; a new try needs a new one.
  const [Part, setPart] = useState(() => lazy(load));
  return (
    <ErrorBoundary language={language} onRetry={() => setPart(() => lazy(load))}>
      <Suspense fallback={fallback}>
        <Part {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
