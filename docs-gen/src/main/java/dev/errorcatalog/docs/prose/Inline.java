package dev.errorcatalog.docs.prose;

import java.util.List;

/** A piece of a line of text. */
public sealed interface Inline {
    /** Hands this piece to the method of the visitor that fits it. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Words.
     *
     * @param text without line ends; white space is single spaces
     */
    record Text(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * A piece of code in a line.
     *
     * @param code literally, without line ends
     */
    record Code(String code) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * The name of a field of the exception, standing for its value.
     *
     * @param field without the braces
     */
    record Placeholder(String field) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.placeholder(this);
        }
    }

    /**
     * Emphasised words.
     *
     * @param strong whether it is the strong kind
     * @param content never empty
     */
    record Emphasis(boolean strong, List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /**
     * A link out of the reference.
     *
     * @param address an https address made of ASCII characters that need no escape in a URL
     * @param content never empty
     */
    record Link(String address, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** A line end that the author asked for. */
    record Break() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /** One method for each kind of piece. */
    interface Visitor<R> {
        R text(Text text);

        R code(Code code);

        R placeholder(Placeholder placeholder);

        R emphasis(Emphasis emphasis);

        R link(Link link);

        R lineBreak(Break lineBreak);
    }
}
