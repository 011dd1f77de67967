/** A bar on the terminal for work of more than a second; nothing where output is piped. */
const WIDTH = 24;

export interface Progress {
  /** What is under way, and how much of it is done, from 0 to 1. */
  at(what: string, done: number): void;
  end(): void;
}

export function startProgress(): Progress {
  if (process.stderr.isTTY !== true) return { at: () => undefined, end: () => undefined };
  let state = { what: "", done: 0 };
  let shown = false;
  const draw = () => {
    const filled = Math.round(Math.min(1, state.done) * WIDTH);
    process.stderr.write(`\r\x1b[2K${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${state.what}`);
    shown = true;
  };
  let timer = setTimeout(function tick() {
    draw();
    timer = setTimeout(tick, 200);
    timer.unref();
  }, 1000);
  timer.unref();
  return {
    at: (what, done) => {
      state = { what, done };
    },
    end: () => {
      clearTimeout(timer);
      if (shown) process.stderr.write("\r\x1b[2K");
    },
  };
}
