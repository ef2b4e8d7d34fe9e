package dev.errorcatalog.catalog.release.list;

import dev.errorcatalog.catalog.problem.Position;

/**
 * An entry of a list.
 *
 * @param name its name as a constant: {@code BAD_IDENT} for {@code kBadIdent}
 * @param code its code
 * @param position where it stands
 */
public record Listed(String name, String code, Position position) {}
