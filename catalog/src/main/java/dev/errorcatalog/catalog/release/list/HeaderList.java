package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a header of C: the constants of enums, with or without a number of their own; {@code const} integers;
 * {@code #define NAME number}; and bare lines of {@code NAME = number}. A number may be an expression of numbers and of
 * names of the same file. What is plainly no number, such as a text or a cast pointer, is no entry.
 */
final class HeaderList {

    private final Map<String, Long> values = new HashMap<>();
    private final Map<String, List<CToken>> bodies = new HashMap<>();
    private final Set<String> beingRead = new HashSet<>();
    private final List<Raw> entries = new ArrayList<>();
    private Optional<Long> previous = Optional.empty();

    private HeaderList() {}

    static List<Raw> read(Source source) {
        HeaderList header = new HeaderList();
        CPreprocessor file = new CPreprocessor(source.text());
        file.defines.forEach(define -> header.bodies.putIfAbsent(define.name().text(), define.value()));
        CConstants.in(file.code).forEach(header::add);
        file.defines.forEach(header::add);
        header.entries.sort(Comparator.comparingInt(Raw::line));
        return header.entries;
    }

    private void add(CConstant constant) {
        Optional<Long> value = switch (constant.kind()) {
            case MACRO -> Optional.empty();
            case FIRST -> constant.value().isEmpty() ? Optional.of(0L) : value(constant.value());
            case NEXT -> constant.value().isEmpty() ? previous.map(last -> last + 1) : value(constant.value());
            case BARE, TYPED, DEFINE -> value(constant.value());
        };
        String name = constant.name().text();
        switch (constant.kind()) {
            case FIRST, NEXT -> previous = value;
            default -> {}
        }
        value.ifPresent(number -> values.putIfAbsent(name, number));
        if (value.isPresent() || isMeantAsNumber(constant)) {
            entries.add(new Raw(
                    name,
                    value.map(number -> Long.toString(number)),
                    constant.name().line()));
        }
    }

    private Optional<Long> value(List<CToken> expression) {
        return CExpression.value(expression, this::valueOf);
    }

    private Optional<Long> valueOf(String name) {
        if (values.containsKey(name)) {
            return Optional.ofNullable(values.get(name));
        }
        if (!bodies.containsKey(name) || !beingRead.add(name)) {
            return Optional.empty();
        }
        try {
            return value(bodies.getOrDefault(name, List.of()));
        } finally {
            beingRead.remove(name);
        }
    }

    /** Whether a value that cannot be told looks like one that somebody compares with. */
    private static boolean isMeantAsNumber(CConstant constant) {
        return switch (constant.kind()) {
            case FIRST, NEXT, MACRO -> true;
            case BARE, TYPED, DEFINE ->
                constant.value().stream().anyMatch(token -> token.kind() == CToken.Kind.NUMBER)
                        && constant.value().stream().allMatch(HeaderList::belongsToNumbers);
        };
    }

    private static boolean belongsToNumbers(CToken token) {
        return switch (token.kind()) {
            case NUMBER -> !token.text().contains(".");
            case NAME -> token.text().matches("[A-Z][A-Z0-9_]*");
            case SIGN -> "()+-*/%|&^~<<>>".contains(token.text());
            case TEXT, END -> false;
        };
    }
}
