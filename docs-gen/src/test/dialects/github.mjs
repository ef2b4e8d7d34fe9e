// GitHub: its own parser (Debian's cmark-gfm), its list of elements, and what it does to texts after that.
import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { gemoji } from "gemoji";
import matter from "gray-matter";
import { parseFragment } from "parse5";
import { defaultSchema } from "hast-util-sanitize";

const EXTENSIONS = ["footnotes", "table", "strikethrough", "autolink", "tagfilter", "tasklist"].flatMap((e) => ["-e", e]);
const EMOJI = new Set(gemoji.flatMap((emoji) => emoji.names));
const ELEMENTS = new Set([...defaultSchema.tagNames, "wbr"]);

export default async function github(pages) {
  const results = new Array(pages.length);
  let next = 0;
  const work = async () => {
    for (let i = next++; i < pages.length; i = next++) {
      results[i] = await render(pages[i]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

async function render({ text }) {
  const { content, data } = matter(text, {});
  const html = await cmark(content);
  const complaints = [];
  look(parseFragment(html), complaints);
  return { html, front: data, error: complaints.join("; ") };
}

function cmark(text) {
  return new Promise((resolve, reject) => {
    const child = execFile("cmark-gfm", ["--unsafe", ...EXTENSIONS], { maxBuffer: 1 << 28 }, (error, out) =>
      error ? reject(error) : resolve(out));
    child.stdin.end(text);
  });
}

// GitHub looks for emoji and formulas in the words of the finished HTML: entities do not stop it.
function look(node, complaints) {
  for (const child of node.childNodes ?? []) {
    if (child.nodeName === "#text") {
      for (const [, name] of child.value.matchAll(/:([\w+-]+):/g)) {
        if (EMOJI.has(name)) {
          complaints.push(`the emoji :${name}:`);
        }
      }
      if (/\$[^\s$](?:[^$]*[^\s$])?\$(?!\d)|\$\$[^$]+\$\$/.test(child.value)) {
        complaints.push(`a formula in ${JSON.stringify(child.value)}`);
      }
    } else if (child.nodeName === "#comment") {
      complaints.push("a comment");
    } else if (!ELEMENTS.has(child.nodeName)) {
      complaints.push(`the element ${child.nodeName}`);
    } else if (!["code", "pre", "a"].includes(child.nodeName)) {
      look(child, complaints);
    }
  }
}
