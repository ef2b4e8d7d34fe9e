package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.release.list.CToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the directives out of a file. Nobody knows what is defined where it will be compiled: so every branch of an
 * {@code #if} is kept, with marks where it begins and ends, but not what {@code #if 0} switches off.
 */
final class CPreprocessor {

    private final List<CToken> code = new ArrayList<>();
    private final Map<Place, List<CDefine>> defines = new LinkedHashMap<>();
    private final Deque<CBranches> open = new ArrayDeque<>();
    private final Source source;
    private final ListProblems problems;
    private int branches;

    /** A name, and the branch in which it is defined. */
    private record Place(String name, int branch) {}

    private CPreprocessor(Source source, ListProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    static CPreprocessor run(Source source, ListProblems problems) {
        CPreprocessor file = new CPreprocessor(source, problems);
        List<CToken> line = new ArrayList<>();
        for (CToken token : CScanner.scan(source, problems)) {
            if (token.kind() == Kind.END) {
                file.take(line);
                line.clear();
            } else {
                line.add(token);
            }
        }
        if (!file.open.isEmpty()) {
            CToken head = file.open.getLast().head();
            problems.unreadable(Raw.at(source, head), "the `#" + head.text() + "` has no `#endif`", "close it");
        }
        return file;
    }

    /** What is left when the directives are gone, but for marks. */
    List<CToken> code() {
        return code;
    }

    /** The constants of the preprocessor that are still defined where the file ends. */
    List<CDefine> defines() {
        return defines.values().stream().flatMap(List::stream).toList();
    }

    private void take(List<CToken> line) {
        if (!line.isEmpty() && line.get(0).is("#")) {
            if (line.size() > 1) {
                directive(line.get(1), line.subList(2, line.size()));
            }
        } else if (counts()) {
            code.addAll(line);
            if (!open.isEmpty()) {
                line.forEach(open.element()::count);
            }
        }
    }

    private void directive(CToken name, List<CToken> rest) {
        switch (name.text()) {
            case "if", "ifdef", "ifndef" -> {
                open.push(new CBranches(name, counts()));
                branch(name, rest);
            }
            case "elif", "elifdef", "elifndef", "else" -> {
                if (!open.isEmpty()) {
                    branch(name, rest);
                }
            }
            case "endif" -> endif(name);
            case "include" -> {
                if (counts()) {
                    code.add(mark(name, "include"));
                }
            }
            case "define" -> define(rest);
            case "undef" -> {
                if (counts() && !rest.isEmpty()) {
                    defines.remove(new Place(rest.get(0).text(), branch()));
                }
            }
            default -> {}
        }
    }

    private void branch(CToken name, List<CToken> condition) {
        String mark = open.element().begin(name.text(), condition, ++branches, code.size());
        if (!mark.isEmpty()) {
            code.add(mark(name, mark));
        }
    }

    private void endif(CToken name) {
        if (open.isEmpty()) {
            return;
        }
        CBranches group = open.pop();
        if (!group.canAllStay()) {
            List<CToken> others = code.subList(group.secondStart(), code.size());
            if (group.hidesConstants(others)) {
                problems.unreadable(
                        Raw.at(source, others.get(0)),
                        "this branch opens or closes a brace that another one does too, so its constants cannot be told",
                        "keep one branch");
            }
            others.clear();
        }
        if (group.isMarked()) {
            code.add(mark(name, "endif"));
        }
        if (!open.isEmpty()) {
            open.element().countInner(group);
        }
    }

    private void define(List<CToken> rest) {
        boolean isConstant = !rest.isEmpty()
                && rest.get(0).isName()
                && !(rest.size() > 1 && rest.get(1).is("(") && !rest.get(1).isSpaced());
        if (isConstant && counts()) {
            defines.computeIfAbsent(new Place(rest.get(0).text(), branch()), any -> new ArrayList<>())
                    .add(new CDefine(rest.get(0), rest.subList(1, rest.size())));
        }
    }

    private boolean counts() {
        return open.isEmpty() || open.element().counts();
    }

    private int branch() {
        return open.isEmpty() ? 0 : open.element().id();
    }

    private static CToken mark(CToken directive, String name) {
        return new CToken(Kind.MARK, name, directive.line(), directive.column(), true);
    }
}
