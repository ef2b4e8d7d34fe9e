package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an enum of C, C++ or Protocol Buffers. */
final class CEnumReader {

    private static final Set<String> NO_NAME = Set.of("class", "struct", "final");
    private static final Set<String> ATTRIBUTES = Set.of("__attribute__", "__declspec", "alignas", "_Alignas");
    private static final Set<String> NO_CONSTANT = Set.of("option", "reserved");

    private final CCursor cursor;
    private final CNames values;
    private final Source source;
    private final List<String> names = new ArrayList<>();
    private final List<Raw> entries = new ArrayList<>();
    private final CCounter counter = new CCounter();
    private Optional<Raw> macro = Optional.empty();

    private CEnumReader(CCursor cursor, CNames values, Source source) {
        this.cursor = cursor;
        this.values = values;
        this.source = source;
    }

    /** Whether a macro begins an enum here, such as {@code NS_ENUM(NSInteger, Kind)}. */
    static boolean isMacro(CToken token, CToken next) {
        return token.isName() && token.text().endsWith("_ENUM") && next.is("(");
    }

    /** Reads the enum whose word was just taken; empty, and nothing read, when what follows is none with a body. */
    static Optional<CEnum> read(CCursor cursor, CNames values, Source source) {
        int start = cursor.place();
        CEnumReader reader = new CEnumReader(cursor, values, source);
        if (!reader.head()) {
            cursor.goTo(start);
            return Optional.empty();
        }
        values.beginEnum();
        reader.body();
        if (cursor.peek().isName()) {
            reader.names.add(cursor.peek().text());
        }
        return Optional.of(new CEnum(reader.names, reader.entries, reader.macro));
    }

    private boolean head() {
        boolean isTyped = false;
        while (!cursor.isAtEnd()) {
            CToken token = cursor.peek();
            CToken before = cursor.peek(-1);
            if (token.is("{")) {
                cursor.take();
                return true;
            }
            if (token.is("(") && isMacro(before, token)) {
                int start = cursor.place();
                cursor.passBracket();
                cursor.since(start).stream()
                        .filter(CToken::isName)
                        .map(CToken::text)
                        .forEach(names::add);
            } else if (token.is("[") || (token.is("(") && ATTRIBUTES.contains(before.text()))) {
                cursor.passBracket();
            } else if (token.isName() && !token.is("enum")) {
                if (!isTyped && !NO_NAME.contains(token.text())) {
                    names.add(token.text());
                }
                cursor.take();
            } else if (token.is(":") || token.is("::") || token.isMark()) {
                isTyped = isTyped || token.is(":");
                cursor.take();
            } else {
                return false;
            }
        }
        return false;
    }

    private void body() {
        while (!cursor.isAtEnd() && !cursor.peek().is("}")) {
            CToken token = cursor.peek();
            if (token.isMark()) {
                mark(cursor.take());
            } else if (token.is(",") || token.is(";")) {
                cursor.take();
                counter.separate();
            } else if (token.isName() && NO_CONSTANT.contains(token.text()) && !endsName(cursor.peek(1))) {
                cursor.upTo(Set.of(";", "}"), other -> false);
            } else if (token.isName() && counter.isSeparated()) {
                constant();
            } else {
                stray();
            }
        }
        if (cursor.isAtEnd()) {
            macro = macro.or(() -> entries.stream()
                    .findFirst()
                    .map(first -> new Raw(first.name(), Optional.empty(), "its enum does not end", first.position())));
        }
        cursor.take();
    }

    private void mark(CToken mark) {
        if (mark.text().equals("include")) {
            lose(mark, "an included file may bring constants");
        } else {
            counter.mark(mark);
        }
    }

    private void constant() {
        CToken name = cursor.take();
        if (cursor.peek().is("(")) {
            lose(name, "it calls a macro, which may bring other constants");
            pass();
            counter.after(name.text(), CValue.unknown(""));
            return;
        }
        cursor.upTo(Set.of("=", ",", ";", "}"), CToken::isMark);
        CValue value = counter.next();
        if (cursor.peek().is("=")) {
            cursor.take();
            value = CExpression.value(cursor.upTo(Set.of(",", ";", "}", "["), CToken::isMark), values);
            cursor.upTo(Set.of(",", ";", "}"), CToken::isMark);
        }
        values.declareInEnum(name.text(), value);
        counter.after(name.text(), value);
        entries.add(Raw.of(name, value, source));
    }

    /** What stands behind a constant after a directive belongs to its value: which it has depends on that. */
    private void stray() {
        CToken token = cursor.peek();
        if (entries.isEmpty()) {
            lose(token, "it is not read here");
        } else {
            Raw last = entries.remove(entries.size() - 1);
            CValue unknown = CValue.unknown("a directive decides on it in line " + token.line());
            values.declareInEnum(last.name(), unknown);
            counter.after(last.name(), unknown);
            entries.add(new Raw(last.name(), Optional.empty(), unknown.why(), last.position()));
        }
        cursor.take();
        pass();
    }

    private void lose(CToken token, String why) {
        macro = macro.or(() -> Optional.of(Raw.of(token, CValue.unknown(why), source)));
        counter.lose("`" + token.text() + "` of line " + token.line() + " may bring constants before it");
    }

    private void pass() {
        cursor.upTo(Set.of(",", ";", "}"), CToken::isMark);
    }

    private static boolean endsName(CToken token) {
        return token.is("=") || token.is(",") || token.is("}") || token.isMark();
    }
}
