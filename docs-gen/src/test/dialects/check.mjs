// Compiles every page of every case by every dialect, and compares what a reader would see.
// node check.mjs <folder>: each folder in it is a case, with markdown/ and site/. Ends with 1 if there are findings, which
// then are all in <folder>.txt.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import github from "./github.mjs";
import { brokenLinks, missingAnchors } from "./links.mjs";
import mdx from "./mdx.mjs";
import mkdocs from "./mkdocs.mjs";
import { outline } from "./outline.mjs";
import { differsFromSite } from "./site.mjs";
import vitepress from "./vitepress.mjs";

const DIALECTS = { github, mdx, vitepress, mkdocs };
const SHOWN = 40;

const findings = [];
for (const name of readdirSync(process.argv[2]).sort()) {
  const before = findings.length;
  const pages = await check(join(process.argv[2], name), (page, finding) => findings.push(`${name}/${page}: ${finding}`));
  console.log(`${name}: ${pages} pages, ${findings.length - before} findings`);
}
writeFileSync(process.argv[2] + ".txt", findings.map((finding) => finding + "\n").join(""));
findings.slice(0, SHOWN).forEach((finding) => console.error(finding));
if (findings.length > SHOWN) {
  console.error(`and ${findings.length - SHOWN} more in ${process.argv[2]}.txt`);
}
process.exitCode = findings.length > 0 ? 1 : 0;

async function check(folder, report) {
  const pages = readdirSync(join(folder, "markdown"), { recursive: true })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, "markdown", path), "utf8") }));
  if (pages.length === 0) {
    report("", "no pages");
  }
  const outlines = {};
  for (const [dialect, render] of Object.entries(DIALECTS)) {
    const results = await allOrEach(render, pages);
    outlines[dialect] = results.map((result, i) => accepted(dialect, pages[i], result, report));
    const known = new Map(pages.map((page, i) => [page.path, outlines[dialect][i]]));
    pages.forEach(({ path, text }, i) => {
      const page = outlines[dialect][i];
      [...brokenLinks(path, page, known), ...missingAnchors(text, page)]
        .forEach((finding) => report(path, `${dialect}: ${finding}`));
    });
  }
  pages.forEach(({ path }, i) => {
    const shown = Object.keys(DIALECTS).map((dialect) => [dialect, outlines[dialect][i]]);
    difference(shown).forEach((finding) => report(path, finding));
    if (/^(errors|categories)\//.test(path)) {
      const site = readFileSync(join(folder, "site", path.replace(/\.md$/, ".html")), "utf8");
      differsFromSite(outlines.github[i], outline(site)).forEach((finding) => report(path, finding));
    }
  });
  return pages.length;
}

/** A dialect that throws at one page must not hide what it says of the others. */
async function allOrEach(render, pages) {
  try {
    return await render(pages);
  } catch {
    const one = async (page) => (await render([page]))[0];
    const results = [];
    for (const page of pages) {
      results.push(await one(page).catch((error) => ({ error: String(error) })));
    }
    return results;
  }
}

function accepted(dialect, page, { html = "", front = {}, error }, report) {
  const seen = outline(html);
  if (error) {
    report(page.path, `${dialect}: ${error}`);
  }
  if (typeof front.title !== "string" || typeof front.description !== "string" || front.description === "") {
    report(page.path, `${dialect}: no title or description in ${JSON.stringify(front)}`);
  }
  if (seen.strangers.length > 0) {
    report(page.path, `${dialect}: made ${seen.strangers.join(", ")}`);
  }
  const head = [front.title, front.description].map((words, i) => ({ where: `front matter ${i + 1}`, text: words }));
  return { ...seen, blocks: [...head, ...seen.blocks], failed: Boolean(error) };
}

/** The first block that a dialect shows in another way than the first dialect; those that failed have said so. */
function difference([[, first], ...others]) {
  return others.filter(([, page]) => !page.failed && !first.failed).flatMap(([dialect, page]) => {
    const at = Array.from({ length: Math.max(first.blocks.length, page.blocks.length) }, (_, i) => i)
      .find((i) => said(first.blocks[i]) !== said(page.blocks[i]));
    return at === undefined ? [] : [`${dialect} shows\n    ${said(page.blocks[at])}\n  for\n    ${said(first.blocks[at])}`];
  });
}

function said(block) {
  return block === undefined ? "nothing" : `${block.where}: ${JSON.stringify(block.text)}`;
}
