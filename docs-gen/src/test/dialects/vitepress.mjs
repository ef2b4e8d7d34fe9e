// VitePress: its own renderer, then Vue's compiler, then a server-side rendering.
import { createMarkdownRenderer } from "vitepress";
import { createSSRApp } from "vue";
import { compileTemplate, parse } from "vue/compiler-sfc";
import { renderToString } from "vue/server-renderer";

export default async function vitepress(pages) {
  const warnings = [];
  const logger = { ...console, warn: (message) => warnings.push(message) };
  const renderer = await createMarkdownRenderer("/", {}, "/", logger);
  const results = [];
  for (const page of pages) {
    results.push(await render(renderer, page));
    if (warnings.length > 0) {
      results.at(-1).error = warnings.splice(0).join("; ");
    }
  }
  return results;
}

async function render(renderer, { path, text }) {
  const env = { path: "/" + path, relativePath: path, cleanUrls: false };
  const html = renderer.render(text, env);
  const extra = [env.sfcBlocks.script, env.sfcBlocks.scriptSetup, ...env.sfcBlocks.styles, ...env.sfcBlocks.customBlocks];
  if (extra.some(Boolean)) {
    return { error: "the text became a block of the component" };
  }
  const { descriptor, errors } = parse(`<template><div>${html}</div></template>`, { filename: path });
  const template = descriptor.template.content;
  const compiled = compileTemplate({ source: template, filename: path, id: path, ssr: true, ssrCssVars: [] });
  const complaints = [...errors, ...compiled.errors, ...compiled.tips];
  const app = createSSRApp({ template });
  app.config.warnHandler = (message) => complaints.push(message);
  app.config.errorHandler = (error) => complaints.push(error);
  const rendered = await renderToString(app);
  return { html: rendered, front: env.frontmatter, error: complaints.map(String).join("; ") };
}
