package dev.errorcatalog.catalog.release.list;

/**
 * An entry of a list.
 *
 * @param name its name as a constant: {@code BAD_IDENT} for {@code kBadIdent}
 * @param code its code
 * @param line where it stands, counted from 1
 */
public record Listed(String name, String code, int line) {}
