// MDX as Docusaurus compiles it: its plugins, then React.
import { evaluate } from "@mdx-js/mdx";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import * as runtime from "react/jsx-runtime";
import remarkComment from "remark-comment";
import remarkDirective from "remark-directive";
import remarkEmoji from "remark-emoji";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import matter from "gray-matter";

const options = {
  ...runtime,
  format: "mdx",
  remarkPlugins: [remarkFrontmatter, remarkDirective, remarkComment, remarkGfm, remarkEmoji],
};

export default async function mdx(pages) {
  return Promise.all(pages.map(render));
}

async function render({ text }) {
  const { default: Content } = await evaluate(text, options);
  return { html: renderToStaticMarkup(createElement(Content)), front: matter(text, {}).data };
}
