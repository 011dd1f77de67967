/** A session whose engine is still on its way: the frame shows at once, and what is asked for waits. */
import type { PaneHost } from "../host";
import type { Session } from "./state";
import { createStore } from "./store";

/** @param load fetches the engine; asked again where it failed before. */
export function deferredSession(hostKind: PaneHost["kind"], load: () => Promise<Session>): Session {
  const store = createStore();
  let loading: Promise<Session> | null = null;
  let loaded: Session | null = null;
  let closed = false;

  return {
    hostKind,
    get saveText() {
      return loaded?.saveText ?? null;
    },
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    close() {
      closed = true;
      loaded?.close();
    },
    look: () => act((session) => session.look()),
    check: () => act((session) => session.check()),
    cancel: () => loaded?.cancel(),
    goTo: (place) => act((session) => session.goTo(place)),
    fix: (chosen) => act((session) => session.fix(chosen)),
    addEvidenceRows: (documents) => act((session) => session.addEvidenceRows(documents)),
    declareNone: (table) => act((session) => session.declareNone(table)),
    insertInputSheets: (aims, language) => act((session) => session.insertInputSheets(aims, language)),
    changeSettings: (change) => act((session) => session.changeSettings(change)),
    judge: (requirement, judgement) => act((session) => session.judge(requirement, judgement)),
    saveScenario: (scenario) => act((session) => session.saveScenario(scenario)),
    deleteScenario: (name) => act((session) => session.deleteScenario(name)),
    propose: (edit) => act((session) => session.propose(edit)),
    applyProposal: () => act((session) => session.applyProposal()),
    dropProposal: () => loaded?.dropProposal(),
    clearResults: () => act((session) => session.clearResults()),
    undo: () => act((session) => session.undo()),
    openSample: (language) => act((session) => session.openSample(language)),
    dismiss: () => (loaded === null ? store.set({ message: null }) : loaded.dismiss()),
  };

  async function act(action: (session: Session) => Promise<void>): Promise<void> {
    const session = await engine();
    if (session === null || closed) return;
    const doing = action(session);
    store.set(session.state);
    await doing;
  }

  /** Null where it could not be fetched, which the message tells. */
  async function engine(): Promise<Session | null> {
    if (loaded !== null) return loaded;
    try {
      store.set({ message: null, work: { task: "reading", done: null } });
      return await (loading ??= load().then(follow));
    } catch (error) {
      loading = null;
      const what = error instanceof Error ? error.message : String(error);
      store.set({ message: { kind: "internal", what }, work: null });
      return null;
    }
  }

  function follow(session: Session): Session {
    loaded = session;
    if (closed) session.close();
    session.subscribe(() => store.set(session.state));
    return session;
  }
}
