import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import webpack, { type Configuration } from "webpack";
import { chromiumPath } from "../chromium";
import { fileAddress, readAndWrite, resultAddress } from "./browser-page";

const sample = path.join(__dirname, "../../assets/samples/chinese-clean.xlsx");
const program = "main.js";

it("reads and writes in a browser what it reads and writes in Node", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "proofsheet-browser-"));
  try {
    await bundle(path.join(__dirname, "browser-page.ts"), folder);
    const file = readFileSync(sample);
    const result = await resultOf(chromiumPath(), folder, file);
    expect(result).toContain("ours 我们的");
    expect(JSON.parse(result)).toEqual(await readAndWrite(new Blob([file])));
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 5 });
  }
}, 180_000);

/** Bundles a program for browsers, with the loader that the product uses. */
async function bundle(entry: string, folder: string): Promise<void> {
  const configuration: Configuration = {
    target: "web",
    mode: "production",
    entry,
    output: { path: folder, filename: program },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, use: "swc-loader", exclude: /node_modules/ }] },
    performance: { hints: false },
  };
  const errors = await new Promise<unknown[]>((resolve, reject) => {
    webpack(configuration, (error, stats) => (error ? reject(error) : resolve(stats?.toJson().errors ?? [])));
  });
  expect(errors).toEqual([]);
}

/** Serves the page and its file on this machine alone, opens it in the browser, and waits for what it finds. */
async function resultOf(browser: string, folder: string, file: Buffer<ArrayBuffer>): Promise<string> {
  let answer: (result: string) => void;
  const result = new Promise<string>((resolve) => (answer = resolve));
  const served: Readonly<Record<string, [type: string, content: string | Buffer]>> = {
    "/": ["text/html", `<!doctype html><meta charset="utf-8"><script src="${program}"></script>`],
    [`/${program}`]: ["text/javascript", readFileSync(path.join(folder, program))],
    [fileAddress]: ["application/octet-stream", file],
  };
  const server = createServer(async (request, response) => {
    if (request.url === resultAddress) answer(await text(request));
    const [type, content] = served[request.url ?? ""] ?? ["text/plain", ""];
    response.setHeader("content-type", type).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--remote-debugging-port=0",
  ];
  const running = spawn(browser, [...flags, `--user-data-dir=${folder}/profile`, address], {
    stdio: "ignore",
  });
  const gone = new Promise<string>((resolve) => {
    running
      .on("exit", (code) => resolve(`the browser ended with ${code}`))
      .on("error", (error) => resolve(String(error)));
  });
  try {
    return await Promise.race([result, gone]);
  } finally {
    running.kill();
    await gone;
    server.closeAllConnections();
    server.close();
  }
}
