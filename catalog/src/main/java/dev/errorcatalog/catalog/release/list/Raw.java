package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Source;
import java.util.Optional;

/**
 * An entry as a file has it.
 *
 * @param name its name as it is spelled there
 * @param code its code; absent when it cannot be told
 * @param why why the code cannot be told, as part of a sentence; empty when it can
 * @param position where it stands
 */
record Raw(String name, Optional<String> code, String why, Position position) {

    /** An entry of a C file. */
    static Raw of(CToken name, CValue value, Source source) {
        return new Raw(name.text(), value.code(), value.why(), at(source, name));
    }

    static Position at(Source source, CToken token) {
        return new Position(
                source, token.line(), token.column(), Math.max(1, token.text().length()));
    }
}
