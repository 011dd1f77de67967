import type { Package } from "./package";
import { attributeOf, childrenOf, placeElements } from "./splice";

/** One relationship of a part. */
export interface Relationship {
  id: string;
  /** The last word of its type, the same in transitional and strict files: `worksheet`, `styles`, `table`. */
  kind: string;
  /** As the file writes it. */
  target: string;
  /** The part that it leads to, as the package spells it; null if it leads out of the package or to nothing. */
  part: string | null;
}

/** Where the relationships of a part are kept; those of the package itself belong to the empty name. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, in file order; none if it has no relationships part. @throws WorkbookError `damaged` */
export async function readRelationships(pkg: Package, part: string): Promise<Relationship[]> {
  const name = relationshipsPart(part);
  if (!pkg.has(name)) return [];
  const root = placeElements(await pkg.text(name), name);
  return childrenOf(root, "Relationship").map((element) => {
    const target = attributeOf(element, "Target") ?? "";
    const external = attributeOf(element, "TargetMode") === "External";
    return {
      id: attributeOf(element, "Id") ?? "",
      kind: (attributeOf(element, "Type") ?? "").replace(/^.*\//, ""),
      target,
      part: external ? null : findTarget(pkg, part, target),
    };
  });
}

/** Targets are written relative to their part or from the root, plainly or with percent escapes. */
function findTarget(pkg: Package, part: string, target: string): string | null {
  const path = target.replace(/#.*$/, "").replaceAll("\\", "/");
  const full = path.startsWith("/") ? path : `${part.slice(0, part.lastIndexOf("/") + 1)}${path}`;
  const name = withoutDots(full);
  return pkg.find(name) ?? pkg.find(unescapePercents(name)) ?? null;
}

function withoutDots(path: string): string {
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/");
}

function unescapePercents(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
