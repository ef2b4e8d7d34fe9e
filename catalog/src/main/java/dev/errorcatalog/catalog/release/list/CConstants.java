package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Finds the constants in a file of C or C++: those of enums, {@code const} and bare ones; not what is in functions. */
final class CConstants {

    private static final Set<String> SCOPES =
            Set.of("namespace", "class", "struct", "union", "extern", "message", "interface");
    private static final Set<String> AFTER_PARAMETERS = Set.of(")", "const", "noexcept", "override", "final");

    private final CCursor cursor;
    private final CNames values;
    private final Source source;
    private final ListProblems problems;
    private final List<CEnum> enums = new ArrayList<>();
    private final List<Raw> others = new ArrayList<>();
    private final Deque<CToken> scopes = new ArrayDeque<>();
    private int statement;
    private boolean isConst;

    private CConstants(List<CToken> code, CNames values, Source source, ListProblems problems) {
        this.cursor = new CCursor(code);
        this.values = values;
        this.source = source;
        this.problems = problems;
    }

    static CConstants read(List<CToken> code, CNames values, Source source, ListProblems problems) {
        CConstants constants = new CConstants(code, values, source, problems);
        while (!constants.cursor.isAtEnd()) {
            constants.step();
        }
        if (!constants.scopes.isEmpty()) {
            constants.unclosed(constants.scopes.getLast());
        }
        return constants;
    }

    List<CEnum> enums() {
        return enums;
    }

    /** The constants outside of enums. */
    List<Raw> others() {
        return others;
    }

    private void step() {
        CToken token = cursor.peek();
        if (token.is("{")) {
            open();
        } else if (token.is("}") || token.is(";") || token.isMark()) {
            if (token.is("}")) {
                scopes.poll();
            }
            cursor.take();
            beginStatement();
        } else if (token.is("(") || token.is("[")) {
            if (!cursor.passBracket()) {
                unclosed(token);
            }
        } else if (token.is("enum") || CEnumReader.isMacro(token, cursor.peek(1))) {
            cursor.take();
            CEnumReader.read(cursor, values, source).ifPresent(enums::add);
        } else if (token.isName() && cursor.peek(1).is("=")) {
            constant();
        } else {
            isConst = isConst || token.is("const") || token.is("constexpr");
            cursor.take();
        }
    }

    private void beginStatement() {
        statement = cursor.place();
        isConst = false;
    }

    /** Steps into a namespace or class, and over the body of a function. */
    private void open() {
        List<CToken> head = cursor.since(statement);
        CToken brace = cursor.peek();
        boolean hasParameters = head.stream().anyMatch(token -> token.is("("));
        boolean hasScope = head.stream().anyMatch(token -> token.isName() && SCOPES.contains(token.text()));
        boolean endsParameters = hasParameters
                && AFTER_PARAMETERS.contains(head.get(head.size() - 1).text());
        if ((hasParameters && !hasScope) || endsParameters) {
            if (!cursor.passBracket()) {
                unclosed(brace);
            }
        } else {
            scopes.push(cursor.take());
        }
        beginStatement();
    }

    private void constant() {
        boolean isFirst = cursor.place() == statement;
        CToken before = cursor.peek(-1);
        CToken name = cursor.take();
        boolean isAlone = isFirst || before.is(",") || before.line() < name.line();
        boolean isBare = !isConst && scopes.isEmpty() && isAlone;
        cursor.take();
        List<CToken> value =
                cursor.upTo(Set.of(",", ";", "}"), token -> token.isMark() || (isBare && token.line() > name.line()));
        if (isConst || isBare) {
            boolean isCut = isConst && cursor.peek().isMark();
            CValue number = isCut
                    ? CValue.unknown(
                            "a directive decides on it in line " + cursor.peek().line())
                    : CExpression.value(value, values);
            values.declare(name.text(), number);
            if (isCut || number.number().isPresent() || NumberLook.isMeantAsNumber(value)) {
                others.add(Raw.of(name, number, source));
            }
        }
        if (isBare && !cursor.peek().is(",")) {
            beginStatement();
        }
    }

    private void unclosed(CToken bracket) {
        problems.unreadable(
                Raw.at(source, bracket),
                "`" + bracket.text() + "` is not closed, so what follows cannot be told",
                "close it, or leave out what surrounds the list");
    }
}
