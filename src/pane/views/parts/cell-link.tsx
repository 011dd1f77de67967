/** What leads to a cell of the user's sheets; plain text where there is no cell. */
import { Link } from "@fluentui/react-components";
import { paneViewMessages } from "../../../locales/pane-views";
import type { Language } from "../../../tables/definition";
import { formatAddress, type CellRef } from "../../../workbook/workbook";
import type { Session } from "../../session/state";

interface CellLinkProps {
  cell: CellRef | null;
  session: Session;
  language: Language;
  /** What it says; the address, where absent. */
  children?: string;
}

export function CellLink({ cell, session, language, children }: CellLinkProps) {
  if (cell === null) return <span>{children}</span>;
  const address = formatAddress(cell);
  const goTo = paneViewMessages(language).goTo(address);
  return (
    <Link
      as="button"
      inline
      title={goTo}
      aria-label={children === undefined ? goTo : `${children} · ${goTo}`}
      onClick={() => void session.goTo(cell)}
    >
      {children ?? address}
    </Link>
  );
}
