"""Renders pages as MkDocs with the theme Material does: a list of texts comes in as JSON, a list of results goes out."""

import json
import logging
import sys
import warnings

import markdown
from mkdocs.utils import meta

# What the theme's documentation recommends, and what MkDocs always adds (toc, tables, fenced code).
EXTENSIONS = [
    "abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc",
    "pymdownx.arithmatex", "pymdownx.betterem", "pymdownx.caret", "pymdownx.critic", "pymdownx.details",
    "pymdownx.emoji", "pymdownx.highlight", "pymdownx.inlinehilite", "pymdownx.keys", "pymdownx.magiclink",
    "pymdownx.mark", "pymdownx.smartsymbols", "pymdownx.snippets", "pymdownx.superfences", "pymdownx.tabbed",
    "pymdownx.tasklist", "pymdownx.tilde",
]
OPTIONS = {
    "toc": {"permalink": True},
    "pymdownx.arithmatex": {"generic": True},
    "pymdownx.betterem": {"smart_enable": "all"},
    "pymdownx.snippets": {"check_paths": True},
    "pymdownx.tabbed": {"alternate_style": True},
    "pymdownx.tasklist": {"custom_checkbox": True},
}


class Complaints(logging.Handler):
    """Keeps what is logged."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.lines = []

    def emit(self, record):
        self.lines.append(record.getMessage())


def render(reader, complaints, text):
    try:
        body, front = meta.get_data(text)
        with warnings.catch_warnings(record=True) as caught:
            html = reader.reset().convert(body)
        error = "; ".join([*complaints.lines, *(str(warning.message) for warning in caught)])
        complaints.lines.clear()
        return {"html": html, "front": front, "error": error}
    except Exception as e:  # Whatever an extension throws is a finding on this page.
        return {"error": repr(e)}


def main():
    complaints = Complaints()
    logging.getLogger().addHandler(complaints)
    reader = markdown.Markdown(extensions=EXTENSIONS, extension_configs=OPTIONS)
    json.dump([render(reader, complaints, text) for text in json.load(sys.stdin)], sys.stdout)


main()
