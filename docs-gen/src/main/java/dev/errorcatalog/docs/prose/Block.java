package dev.errorcatalog.docs.prose;

import java.util.List;

/** A part of a text that stands on lines of its own. */
public sealed interface Block {
    /** Hands this block to the method of the visitor that fits it. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A paragraph.
     *
     * @param content never empty
     */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A list.
     *
     * @param numbered whether the order of the items matters
     * @param items in their order, each a text of its own
     */
    record Items(boolean numbered, List<Prose> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /**
     * Lines of code.
     *
     * @param language such as {@code java}; empty when the author named none
     * @param code its lines, without the last line end
     */
    record CodeBlock(String language, String code) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.codeBlock(this);
        }
    }

    /** One method for each kind of block. */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R items(Items items);

        R codeBlock(CodeBlock codeBlock);
    }
}
