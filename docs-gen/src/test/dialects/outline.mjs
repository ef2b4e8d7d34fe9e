// What somebody reads on a page, whoever rendered it: its blocks in their order, its links and its anchors.
import { parse } from "parse5";

const BLOCKS = new Set(["p", "h1", "h2", "h3", "h4", "td", "th", "dt", "dd", "li", "blockquote"]);
const PLAIN = new Set(("html head body title meta main div section span wbr br table thead tbody tr colgroup col nav ul ol pre "
  + "a code em strong sup dl small").split(" "));
const MARKS = new Map([["em", "em"], ["strong", "strong"], ["code", "code"], ["var", "code"], ["a", "a"]]);
// What a dialect adds by itself: links beside headings, buttons to copy, names of languages, numbers of lines.
const ADDED = /^(header-anchor|headerlink|copy|lang|skip|snippet)$/;

// What the site has around its texts.
const FRAME = new Set(["header", "footer", "aside"]);

/** {blocks: [{where, text, words}], links, ids, strangers}; `marks` leaves out of `text` what is emphasis, code or a link. */
export function outline(html) {
  const page = { blocks: [], links: [], ids: new Set(), strangers: [] };
  const walker = new Walker(page);
  walker.children(parse(html), []);
  walker.flush();
  return page;
}

class Walker {
  text = "";
  words = "";
  where = "";

  constructor(page) {
    this.page = page;
  }

  children(node, path) {
    let item = 0;
    for (const child of node.childNodes ?? []) {
      item += child.nodeName === "li" ? 1 : 0;
      this.node(child, path, item);
    }
  }

  node(node, path, item) {
    const name = node.nodeName;
    if (name === "#text") {
      this.append(node.value, node.value);
      return;
    }
    if (name.startsWith("#")) {
      if (name === "#comment") {
        this.page.strangers.push(name);
      }
      return;
    }
    const attributes = Object.fromEntries(node.attrs.map((a) => [a.name, a.value]));
    if (this.isAdded(attributes) || FRAME.has(name)) {
      return;
    }
    this.note(name, attributes);
    if (name === "pre") {
      this.block([...path, name], () => this.raw(node));
    } else if (name === "ul" || name === "ol" || name === "tr") {
      this.block([...path, name], () => this.children(node, [...path, name]));
    } else if (name === "li") {
      this.block([...path, String(item)], () => this.children(node, [...path, String(item)]));
    } else if (BLOCKS.has(name)) {
      // An item of one paragraph is the same with and without <p>.
      const inner = name === "p" ? path : [...path, name];
      this.block(inner, () => this.children(node, inner));
    } else {
      this.inline(name, attributes, () => this.children(node, path));
    }
  }

  isAdded(attributes) {
    const classes = (attributes.class ?? "").split(" ");
    return classes.some((c) => ADDED.test(c)) || (attributes.id ?? "").startsWith("__codelineno");
  }

  note(name, attributes) {
    if (attributes.id !== undefined) {
      this.page.ids.add(attributes.id);
    }
    if (name === "a" && attributes.href !== undefined) {
      this.page.links.push(attributes.href);
    }
    const runs = Object.keys(attributes).some((key) => key.startsWith("on") || key === "style" || key === "src");
    if (runs || !(PLAIN.has(name) || BLOCKS.has(name) || MARKS.has(name))) {
      this.page.strangers.push(name + (runs ? JSON.stringify(attributes) : ""));
    }
  }

  inline(name, attributes, content) {
    if (name === "br") {
      this.append("↵", " ");
      return;
    }
    // An anchor shows nothing; a target that a dialect writes in its own way is compared where links are checked.
    const mark = name === "a" && attributes.href === undefined ? undefined : MARKS.get(name);
    this.append(mark ? `‹${mark}:` : "", "");
    content();
    this.append(mark ? "›" : "", "");
  }

  raw(node) {
    if (node.nodeName === "#text") {
      this.append(node.value, node.value);
    }
    (node.childNodes ?? []).filter((child) => !child.attrs || !this.isAdded(Object.fromEntries(child.attrs.map((a) => [a.name, a.value]))))
      .forEach((child) => this.raw(child));
  }

  append(text, words) {
    this.text += text;
    this.words += words;
  }

  block(path, content) {
    const outer = this.where;
    this.flush();
    this.where = path.join("/");
    content();
    this.flush();
    this.where = outer;
  }

  flush() {
    const isCode = this.where.endsWith("pre");
    const fold = (text) => isCode ? text.trimEnd() : text.replace(/[ \t\n\r\f]+/g, " ").replace(/ ?↵ ?/g, "↵").trim();
    if (this.text.trim() !== "") {
      this.page.blocks.push({ where: this.where, text: fold(this.text), words: fold(this.words) });
    }
    this.text = "";
    this.words = "";
  }
}
