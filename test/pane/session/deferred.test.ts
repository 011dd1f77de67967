import { deferredSession } from "../../../src/pane/session/deferred";
import { createSession } from "../../../src/pane/session/session";
import type { Session } from "../../../src/pane/session/state";
import { memoryHost } from "../memory-host";
import { bookOf, evidence, itss, projects } from "./sheets";

const engine = (host = memoryHost(bookOf(projects, evidence))) =>
  createSession(host, { ruleBooks: [itss], now: () => 1 });

/** A load that the test ends. */
function loading() {
  let settle: { resolve(session: Session): void; reject(error: unknown): void };
  let asked = 0;
  const load = () => {
    asked++;
    return new Promise<Session>((resolve, reject) => (settle = { resolve, reject }));
  };
  return { load, end: () => settle, asked: () => asked };
}

it("fetches the engine when something is asked for, once, and does it then", async () => {
  const { load, end, asked } = loading();
  const session = deferredSession("excel", load);
  const told = jest.fn();
  session.subscribe(told);
  expect(asked()).toBe(0);
  const looked = Promise.all([session.look(), session.look()]);
  expect([asked(), session.state.workbook]).toEqual([1, "unread"]);
  expect(session.state.work).toEqual({ task: "reading", done: null });
  end().resolve(engine());
  await looked;
  expect([session.state.workbook, session.state.work]).toEqual(["assessed", null]);
  expect(told).toHaveBeenCalled();
});

it("follows the engine and passes on each action", async () => {
  const host = memoryHost(bookOf(projects, evidence));
  const session = deferredSession("excel", async () => engine(host));
  await session.goTo({ sheet: "Evidence" });
  expect([host.gone, session.state.work]).toEqual([[{ sheet: "Evidence" }], null]);
  await session.check();
  expect(session.state.message).toMatchObject({ kind: "written" });
  session.dismiss();
  expect(session.state.message).toBeNull();
  await session.goTo({ sheet: "Projects", row: 2 });
  expect(host.gone).toEqual([{ sheet: "Evidence" }, { sheet: "Projects", row: 2 }]);
  await session.clearResults();
  expect(session.state.message).toEqual({ kind: "cleared" });
  await session.undo();
  expect(session.state.resultSheets.readiness).toBe("Readiness");
  await session.openSample("zh");
  expect(host.samples).toEqual(["zh"]);
  session.close();
  expect(host.unwatched).toBe(true);
});

it("tells when the engine cannot be fetched, and tries again when asked again", async () => {
  const { load, end, asked } = loading();
  const session = deferredSession("excel", load);
  const first = session.look();
  end().reject(new Error("Loading chunk 17 failed"));
  await first;
  expect(session.state.message).toEqual({ kind: "internal", what: "Loading chunk 17 failed" });
  expect(session.state.work).toBeNull();
  session.dismiss();
  expect(session.state.message).toBeNull();
  const second = session.look();
  end().resolve(engine());
  await second;
  expect([asked(), session.state.workbook]).toEqual([2, "assessed"]);
});

it("does nothing more once it is closed, and leaves no watch behind", async () => {
  const { load, end } = loading();
  const host = memoryHost(bookOf(projects));
  const session = deferredSession("excel", load);
  const looked = session.look();
  session.close();
  end().resolve(engine(host));
  await looked;
  expect([host.opened, host.unwatched]).toEqual([0, true]);
});
