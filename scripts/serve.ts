/**
 * Serves the built add-in on this machine alone: over https for Excel (`npm start`), or over http as the page without
 * Excel, which it opens (`npm run web`).
 */
import { spawn } from "node:child_process";
import { createServer as createHttp, type Server } from "node:http";
import { createServer as createHttps } from "node:https";
import path from "node:path";
import { hostLanguage } from "../src/cli/host";
import { serveMessages } from "../src/locales/serve";
import { certificate } from "./serve/certificate";
import { filesOf } from "./serve/handler";

const folder = path.resolve("dist/addin");
const texts = serveMessages(hostLanguage());

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--web")) return servePage();
  return serveAddin();
}

/** The port is part of the manifest's addresses, so that it is fixed. */
async function serveAddin(): Promise<void> {
  const { cert, key, untrusted } = await certificate(path.resolve("build/certificate"));
  await listen(createHttps({ cert, key }, filesOf(folder)), 3000);
  console.log(texts.addin("https://localhost:3000", path.join(folder, "manifest.xml")));
  if (untrusted !== null) console.log(texts.trust(untrusted));
}

async function servePage(): Promise<void> {
  await listen(createHttp(filesOf(folder)), 3001);
  const address = "http://localhost:3001/web.html";
  console.log(texts.page(address));
  open(address);
}

/** @throws Error in words, where another program holds the port. */
function listen(server: Server | ReturnType<typeof createHttps>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(texts.portTaken(port)) : error),
    );
    server.listen(port, "localhost", resolve);
  });
}

/** In the user's browser; where there is none, the printed address serves. */
function open(address: string): void {
  const [program, ...args] = openers[process.platform] ?? ["xdg-open"];
  spawn(program!, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

const openers: Readonly<Record<string, readonly string[]>> = {
  win32: ["cmd", "/c", "start", ""],
  darwin: ["open"],
};

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
