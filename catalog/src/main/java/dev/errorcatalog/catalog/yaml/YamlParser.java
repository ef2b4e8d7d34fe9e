package dev.errorcatalog.catalog.yaml;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.problem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * Builds nodes from the events of the YAML library. Events and not objects: so nothing is typed, nothing is
 * constructed, and every node keeps its place.
 */
public final class YamlParser {
    public static final Rule SYNTAX = Rule.error("yaml-syntax", "A file is well-formed YAML.");
    public static final Rule ANCHOR =
            Rule.error("yaml-anchor", "No anchors, aliases or merge keys: what an entry says stands in the entry.");
    public static final Rule TAG = Rule.error("yaml-tag", "No tags: a catalog holds texts, lists and maps only.");
    public static final Rule DOCUMENT = Rule.error("yaml-document", "A file holds one document, without directives.");
    public static final Rule DEPTH = Rule.error("yaml-depth", "Nesting goes at most 8 deep.");
    public static final Rule KEY = Rule.error("yaml-key", "A key is a text.");

    static final String DIRECTIVE = "a directive (`%...`) is not allowed here";

    private static final String REPEAT = "write out what it stands for; put a text that starts so in quotes";
    private static final int DEEPEST = 8;

    private final Source source;
    private final Problems problems;
    private final TextReader reader;
    private final Parser events;
    private Event current;

    private YamlParser(Source source, Problems problems, TextReader reader) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.source = source;
        this.problems = problems;
        this.reader = reader;
        this.events = new ParserImpl(reader, options);
        this.current = events.getEvent();
    }

    /**
     * The node of a file; empty when the file holds none or cannot be read on, which is then a problem. What is not
     * allowed but can be read is a problem as well, and reading goes on behind it.
     */
    public static Optional<Node> parse(Source source, Problems problems) {
        if (!Characters.check(source, problems)) {
            return Optional.empty();
        }
        TextReader reader = new TextReader(source.name(), source.text());
        try {
            return new YamlParser(source, problems, reader).document();
        } catch (Refused refused) {
            problems.add(refused.rule, refused.position, refused.message, refused.hint);
        } catch (MarkedYAMLException e) {
            SyntaxProblem problem = SyntaxProblem.of(e);
            Mark mark = problem.mark() == null ? reader.getMark() : problem.mark();
            problems.add(problem.rule(), at(source, mark), problem.message(), problem.hint());
        } catch (RuntimeException e) {
            // The library lets NumberFormatException, IllegalArgumentException and others escape for odd input.
            problems.add(
                    SYNTAX,
                    at(source, reader.getMark()),
                    "what stands here cannot be read as YAML",
                    "look at escapes and unusual numbers");
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        next(); // the stream's start
        Optional<Node> node = Optional.empty();
        if (current instanceof DocumentStartEvent start) {
            if (source.line(start.getStartMark().getLine() + 1).startsWith("%")) {
                throw new Refused(DOCUMENT, position(start), DIRECTIVE, "leave it out");
            }
            next();
            node = Optional.of(node(0));
            next(); // the document's end
        }
        if (current instanceof DocumentStartEvent second) {
            throw new Refused(
                    DOCUMENT, position(second), "a second document starts here", "put all entries below one `errors:`");
        }
        return node;
    }

    private Node node(int depth) {
        Event event = current;
        if (event instanceof AliasEvent alias) {
            problems.add(ANCHOR, position(event), Quoted.of("*" + alias.getAnchor()) + " is a YAML alias", REPEAT);
            next();
            return new Node.Alias(position(event));
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            problems.add(ANCHOR, position(event), Quoted.of("&" + node.getAnchor()) + " is a YAML anchor", REPEAT);
        }
        if (event instanceof ScalarEvent scalar) {
            checkTag(scalar.getTag(), event);
            next();
            return scalar(scalar);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        checkTag(start.getTag(), event);
        if (depth >= DEEPEST) {
            throw new Refused(
                    DEPTH,
                    position(event),
                    "the nesting goes deeper than " + DEEPEST,
                    "no key of a catalog needs that");
        }
        next();
        return event instanceof MappingStartEvent ? mapping(start, depth) : sequence(start, depth);
    }

    private Node.Mapping mapping(CollectionStartEvent start, int depth) {
        List<Node.Pair> pairs = new ArrayList<>();
        boolean hasAllKeys = true;
        while (!(current instanceof MappingEndEvent)) {
            Optional<Node.Scalar> name = name(node(depth + 1));
            Node value = node(depth + 1);
            name.ifPresent(key -> pairs.add(new Node.Pair(key, value)));
            hasAllKeys &= name.isPresent();
        }
        Mark end = current.getEndMark();
        next();
        return new Node.Mapping(pairs, hasAllKeys, position(start, end));
    }

    /** A key as a name; empty for one that is none, which is then told, if it is not yet. */
    private Optional<Node.Scalar> name(Node key) {
        if (key instanceof Node.Scalar name) {
            boolean merges = name.plain() && name.text().equals("<<");
            if (merges) {
                problems.add(ANCHOR, key.position(), "`<<` is a YAML merge key", REPEAT);
            }
            return merges ? Optional.empty() : Optional.of(name);
        }
        if (!(key instanceof Node.Alias)) {
            problems.add(KEY, key.position(), key.kind() + " cannot be a key", "write a name before the colon");
        }
        return Optional.empty();
    }

    private Node.Sequence sequence(CollectionStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        while (!(current instanceof SequenceEndEvent)) {
            items.add(node(depth + 1));
        }
        Mark end = current.getEndMark();
        next();
        return new Node.Sequence(items, position(start, end));
    }

    private Node.Scalar scalar(ScalarEvent event) {
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        return new Node.Scalar(
                event.getValue(),
                plain,
                plain && reader.isComment(event.getEndMark().getIndex()),
                position(event));
    }

    private void checkTag(@Nullable String tag, Event event) {
        if (tag != null) {
            problems.add(
                    TAG, position(event), "a YAML tag is not allowed here", "leave it out, or put the text in quotes");
        }
    }

    private void next() {
        current = events.getEvent();
    }

    /** The place of a list or map; the end of one in block style is only known to be somewhere below. */
    private Position position(CollectionStartEvent start, Mark end) {
        return start.isFlow() ? position(start.getStartMark(), end) : position(start);
    }

    private Position position(Event event) {
        return position(event.getStartMark(), event.getEndMark());
    }

    private Position position(Mark start, Mark end) {
        int last = end.getLine() == start.getLine() ? end.getColumn() : source.width(start.getLine() + 1);
        return new Position(source, start.getLine() + 1, start.getColumn() + 1, Math.max(1, last - start.getColumn()));
    }

    private static Position at(Source source, Mark mark) {
        return new Position(source, mark.getLine() + 1, mark.getColumn() + 1, 1);
    }

    /** Ends the parsing of a file: behind a second document or very deep nesting there would only be noise. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Rule rule;
        private final transient Position position;
        private final String message;
        private final String hint;

        Refused(Rule rule, Position position, String message, String hint) {
            super(message, null, false, false);
            this.rule = rule;
            this.position = position;
            this.message = message;
            this.hint = hint;
        }
    }
}
