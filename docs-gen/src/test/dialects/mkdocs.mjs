// MkDocs with the theme Material: Debian's Python-Markdown with the extensions that the theme recommends.
import { spawn } from "node:child_process";
import { text as read } from "node:stream/consumers";

export default async function mkdocs(pages) {
  const script = new URL("mkdocs-render.py", import.meta.url).pathname;
  const python = spawn("/usr/bin/python3", [script], { stdio: ["pipe", "pipe", "inherit"] });
  python.stdin.end(JSON.stringify(pages.map((page) => page.text)));
  return JSON.parse(await read(python.stdout));
}
