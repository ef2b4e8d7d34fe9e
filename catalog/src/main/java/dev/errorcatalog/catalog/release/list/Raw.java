package dev.errorcatalog.catalog.release.list;

import java.util.Optional;

/**
 * An entry as a file has it.
 *
 * @param name its name as it is spelled there
 * @param code its code; absent when it cannot be told
 * @param line where it stands, counted from 1
 */
record Raw(String name, Optional<String> code, int line) {}
