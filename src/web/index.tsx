/** The page without Excel. */
document.getElementById("root")!.textContent = "Proofsheet";
