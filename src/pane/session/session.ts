/** The state of the pane and the actions that change it, over whatever host it lives in. */
import type { PaneHost } from "../host";
import { changeSettings } from "./change-settings";
import { applyProposal, propose } from "./apply-edit";
import { check } from "./check";
import { clearResults } from "./clear";
import type { Doing, SessionContext, SessionOptions } from "./context";
import { declareNone } from "./declare-none";
import { addEvidenceRows } from "./evidence-rows";
import { messageOf } from "./failure";
import { fix } from "./fix";
import { insertInputSheets } from "./insert-sheets";
import { createJobs } from "./jobs";
import { judge } from "./judge";
import { look } from "./look";
import { deleteScenario, saveScenario } from "./scenarios";
import { followSelection } from "./selected-requirement";
import type { PaneMessage, Session, Task } from "./state";
import { createStore } from "./store";
import { undo } from "./undo";

/** A session over a host; it reads nothing until it is asked to. */
export function createSession(host: PaneHost, options: SessionOptions): Session {
  const store = createStore();
  const jobs = createJobs();
  const selection = followSelection(() => context);
  const context: SessionContext = {
    ...options,
    host,
    store,
    done: [],
    selection,
    changes: 0,
    settingsChanged: false,
  };
  const unwatch = host.watch({
    changed() {
      context.changes++;
      if (store.state.checked !== null) store.set({ changedSince: true });
    },
    selected: (cell) => void selection.selected(cell),
  });

  return {
    hostKind: host.kind,
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    close() {
      unwatch();
      jobs.cancel();
    },
    look: () => work("reading", async (doing) => void (await look(context, doing)), true),
    check: () => work("reading", (doing) => check(context, doing)),
    cancel: jobs.cancel,
    fix: (chosen) => work("fixing", (doing) => fix(chosen, context, doing)),
    addEvidenceRows: (documents) =>
      work("adding-rows", (doing) => addEvidenceRows(documents, context, doing)),
    declareNone: (table) => work("adding-rows", (doing) => declareNone(table, context, doing)),
    insertInputSheets: (aims, language) =>
      work("inserting-sheets", (doing) => insertInputSheets(aims, language, context, doing)),
    changeSettings: (change) => work("saving-settings", (doing) => changeSettings(change, context, doing)),
    judge: (requirement, judgement) =>
      work("judging", (doing) => judge(requirement, judgement, context, doing)),
    saveScenario: (scenario) => work("saving-scenarios", (doing) => saveScenario(scenario, context, doing)),
    deleteScenario: (name) => work("saving-scenarios", (doing) => deleteScenario(name, context, doing)),
    propose: (edit) => work("reading", (doing) => propose(edit, context, doing), true),
    applyProposal: () => work("applying", (doing) => applyProposal(context, doing)),
    dropProposal: () => store.set({ proposal: null }),
    clearResults: () => work("clearing", (doing) => clearResults(context, doing)),
    undo: () => work("undoing", (doing) => undo(context, doing)),
    goTo: (place) => attempt(() => host.goTo(place)),
    openSample: (language) => attempt(() => host.openSample(language)),
    saveText: host.saveText ? (name, type, text) => attempt(() => host.saveText!(name, type, text)) : null,
    dismiss: () => store.set({ message: null }),
  };

  /** Does a piece of work when its turn comes, and tells how it ended. */
  function work(task: Task, body: (doing: Doing) => Promise<PaneMessage | null | void>, readOnly = false) {
    return jobs.add({
      readOnly,
      async run(signal) {
        store.set({ message: null, work: { task, done: null } });
        const message = await body(doingIn(signal)).catch(messageOf);
        store.set({ message: message ?? null, work: null });
      },
    });
  }

  function doingIn(signal: AbortSignal): Doing {
    return {
      signal,
      begin(task) {
        if (!signal.aborted) store.set({ work: { task, done: null } });
      },
      progress(done) {
        const { work } = store.state;
        if (work === null || signal.aborted) return;
        const shown = Math.round(Math.min(1, Math.max(0, done)) * 100) / 100;
        if (work.done !== shown) store.set({ work: { ...work, done: shown } });
      },
    };
  }

  /** What only the host does needs no turn, and leaves standing what was done and can be undone. */
  async function attempt(body: () => Promise<void>): Promise<void> {
    const { message } = store.state;
    if (message?.kind === "fault" || message?.kind === "internal") store.set({ message: null });
    await body().catch((error: unknown) => store.set({ message: messageOf(error) }));
  }
}
