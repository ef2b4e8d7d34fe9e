package dev.errorcatalog.catalog.release.list;

import java.util.List;
import java.util.Optional;

/**
 * An enum.
 *
 * @param names its names: of the enum, of a {@code typedef}, both or none
 * @param entries its constants
 * @param macro what may stand for any number of constants more, such as the call of a macro
 */
record CEnum(List<String> names, List<Raw> entries, Optional<Raw> macro) {
    CEnum {
        names = List.copyOf(names);
        entries = List.copyOf(entries);
    }
}
