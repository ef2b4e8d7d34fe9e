package dev.errorcatalog.catalog.release.list;

import java.util.List;

/**
 * A {@code #define} without parameters.
 *
 * @param name its name
 * @param body what it stands for; may be empty
 */
record CDefine(CToken name, List<CToken> body) {
    CDefine {
        body = List.copyOf(body);
    }
}
