/**
 * The Markdown form of the reference, accepted unchanged by GitHub, MkDocs Material, Docusaurus, VitePress and Jekyll.
 * Every text goes through {@code Escapes}; every page is built with
 * {@code MarkdownPage}.
 */
@NullMarked
package dev.errorcatalog.docs.markdown;

import org.jspecify.annotations.NullMarked;
