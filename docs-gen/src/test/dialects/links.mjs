// Links of a rendered page, and the anchors that its Markdown promises.
import { posix } from "node:path";

/** Links that lead to no page, or to no anchor on it. `known` has every page's outline by the path of its Markdown. */
export function brokenLinks(path, page, known) {
  return page.links.filter((href) => !leads(href, path, known)).map((href) => `a link to nowhere, ${href}`);
}

function leads(href, path, known) {
  if (href.startsWith("https://")) {
    return true;
  }
  const [file, anchor] = href.split("#");
  const page = file.replace(/(\.html|\.md)$/, "").replace(/\/$/, "/index");
  const target = known.get(file === "" ? path : posix.join(posix.dirname(path), page + ".md"));
  return target !== undefined && (anchor === undefined || target.ids.has(decodeURIComponent(anchor)));
}

/** Anchors that are written but not there. */
export function missingAnchors(markdown, page) {
  return [...markdown.matchAll(/<a id="([^"]+)">/g)]
    .filter(([, id]) => !page.ids.has(id))
    .map(([, id]) => `no anchor ${id}`);
}
