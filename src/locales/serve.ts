/** What the development server says. */
import type { Language } from "../tables/definition";

export interface ServeMessages {
  addin: (address: string, manifest: string) => string;
  trust: (certificate: string) => string;
  page: (address: string) => string;
  portTaken: (port: number) => string;
}

const en: ServeMessages = {
  addin: (address, manifest) => `Proofsheet is served at ${address} until you press Ctrl+C.

Put the manifest into Excel once (docs/sideload.md tells it in full):
  ${manifest}
  Web      Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose the file
  Mac      copy it into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, start Excel, Home > Add-ins
  Windows  copy it into a shared folder that the Trust Center lists as a catalog, start Excel, Home > Add-ins > Shared Folder
Then choose Open in the Proofsheet group of the Home tab.`,
  trust: (certificate) => `
The browser must trust the certificate: open https://localhost:3000/taskpane.html once and accept it, or import
  ${certificate}
among the authorities of the browser. Take it out again when you have finished.`,
  page: (address) => `Proofsheet without Excel: ${address} (until you press Ctrl+C)`,
  portTaken: (port) =>
    `Port ${port} is taken by another program. End it, or an earlier Proofsheet, and start again.`,
};

const zh: ServeMessages = {
  addin: (address, manifest) => `Proofsheet 已在 ${address} 提供服务，按 Ctrl+C 结束。

请把清单文件添加到 Excel（仅需一次，详见 docs/sideload.md）：
  ${manifest}
  网页版   “开始”>“加载项”>“更多加载项”>“我的加载项”>“上传我的加载项”，选择该文件
  Mac      复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef，启动 Excel，“开始”>“加载项”
  Windows  复制到“信任中心”中列为目录的共享文件夹，启动 Excel，“开始”>“加载项”>“共享文件夹”
然后在“开始”选项卡的 Proofsheet 组中点击“打开”。`,
  trust: (certificate) => `
浏览器需要信任该证书：打开一次 https://localhost:3000/taskpane.html 并接受，或将下列文件导入浏览器的证书颁发机构：
  ${certificate}
用完后请将其移除。`,
  page: (address) => `Proofsheet 网页版（无需 Excel）：${address}（按 Ctrl+C 结束）`,
  portTaken: (port) => `端口 ${port} 已被其他程序占用。请结束该程序或先前启动的 Proofsheet，再重新启动。`,
};

/** The sentences of a language. */
export function serveMessages(language: Language): ServeMessages {
  return language === "zh" ? zh : en;
}
