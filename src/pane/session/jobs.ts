/** Work on the workbook, one piece at a time: what is asked for meanwhile waits its turn. */

export interface Job {
  /** Only reads, so that it gives way to whatever is asked for after it, which reads anew. */
  readOnly: boolean;
  /** Its failures are its own affair: it never rejects. */
  run(signal: AbortSignal): Promise<void>;
}

export interface Jobs {
  /** Resolves when the job is done, or is given up. */
  add(job: Job): Promise<void>;
  /** Gives up the job that runs and those that wait. */
  cancel(): void;
}

/** Why a job is given up: somebody wants it no more, or another one does its work. */
export type GivenUp = "cancelled" | "superseded";

/** The reason with which the signal of a job is aborted. */
export class JobGivenUp extends Error {
  constructor(readonly why: GivenUp) {
    super(why);
    this.name = "AbortError";
  }
}

interface Entry {
  job: Job;
  controller: AbortController;
  done: Promise<void>;
  settle(): void;
}

export function createJobs(): Jobs {
  let running: Entry | null = null;
  let waiting: Entry[] = [];

  return {
    add(job) {
      const last = waiting.at(-1);
      if (job.readOnly && last?.job.readOnly) return last.done;
      const entry = newEntry(job);
      if (!job.readOnly) giveWay();
      waiting.push(entry);
      if (running === null) void runAll();
      return entry.done;
    },
    cancel() {
      const dropped = waiting;
      waiting = [];
      for (const { settle } of dropped) settle();
      running?.controller.abort(new JobGivenUp("cancelled"));
    },
  };

  /** Readers that run or wait need not finish: what comes reads anew. */
  function giveWay(): void {
    if (running?.job.readOnly) running.controller.abort(new JobGivenUp("superseded"));
    for (const { job, settle } of waiting) if (job.readOnly) settle();
    waiting = waiting.filter(({ job }) => !job.readOnly);
  }

  async function runAll(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      running = next;
      await next.job.run(next.controller.signal);
      running = null;
      next.settle();
    }
  }
}

function newEntry(job: Job): Entry {
  let settle = () => {};
  const done = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { job, controller: new AbortController(), done, settle };
}

/** The promise, unless the signal is aborted first: then its reason, and what the promise comes to is dropped. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
