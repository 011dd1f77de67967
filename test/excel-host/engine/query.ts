/** What a `load` answers. */
import {
  isCollection,
  isRemote,
  memberName,
  plainProperties,
  readMember,
  wireName,
  type Remote,
} from "./remote";

export interface QueryInfo {
  Select?: readonly string[];
  Expand?: readonly string[];
  Top?: number;
  Skip?: number;
}

export type Answer = Readonly<Record<string, unknown>>;

/** The properties asked for, named as on the wire; without a selection, every plain one. */
export function query(target: Remote, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo): Answer {
  const selection = selectionOf([...Select, ...Expand]);
  if (!isCollection(target)) return propertiesOf(target, selection);
  return itemsOf(target.items().slice(Skip, Top === undefined ? undefined : Skip + Top), selection);
}

/** What is asked of one object, by property; a property without a selection of its own is asked for whole. */
type Selection = Map<string, Selection>;

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let at = root;
    for (const step of path.split(/[/.]/)) {
      if (step.toLowerCase() === "items") continue;
      const name = step === "*" ? "*" : memberName(step);
      const next: Selection = at.get(name) ?? new Map();
      at.set(name, next);
      at = next;
    }
  }
  return root;
}

function itemsOf(items: readonly Remote[], selection: Selection): Answer {
  return { _Items: items.map((item) => ({ ...identity(item), ...propertiesOf(item, selection) })) };
}

/** What names an object for good: the client keeps it as the object's path. */
export function identity(target: Remote): Answer {
  const key = ["id", "_Id", "_ReferenceId"].find((name) => name in target);
  return key === undefined ? {} : { [wireName(key)]: readMember(target, key) };
}

function propertiesOf(target: Remote, selection: Selection): Answer {
  const answer: Record<string, unknown> = {};
  const whole = selection.size === 0 || selection.has("*");
  if (whole) for (const name of plainProperties(target)) addPlain(answer, target, name);
  for (const [name, inner] of selection) {
    if (name === "*") continue;
    const value = readMember(target, name);
    answer[wireName(name)] = isRemote(value) ? loaded(value, inner) : value;
  }
  return answer;
}

function loaded(target: Remote, selection: Selection): Answer {
  return isCollection(target) ? itemsOf(target.items(), selection) : propertiesOf(target, selection);
}

function addPlain(answer: Record<string, unknown>, target: Remote, name: string): void {
  const value = readMember(target, name);
  if (!isRemote(value)) answer[wireName(name)] = value;
}
