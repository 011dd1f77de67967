/** The address of a place in the sheets, which leads there. */
import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { placeText } from "../../../report/problem-text";
import { messages } from "../../../locales";
import { paneWorkMessages } from "../../../locales/pane-work";
import type { Language } from "../../../tables/definition";
import type { Place } from "../../../tables/facts";
import type { Session } from "../../session/state";

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "start" } });

interface PlaceLinkProps {
  session: Session;
  place: Place;
  language: Language;
  /** What it says; the address, where absent. */
  children?: ReactNode;
}

export function PlaceLink({ session, place, language, children }: PlaceLinkProps) {
  const styles = useStyles();
  const address = placeText(place, messages(language));
  if (place.sheet === null) return <span>{address}</span>;
  const name = paneWorkMessages(language).common.goTo(address);
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={children === undefined ? name : `${String(children)} · ${name}`}
      onClick={() => void session.goTo(place)}
    >
      {children ?? address}
    </Link>
  );
}
