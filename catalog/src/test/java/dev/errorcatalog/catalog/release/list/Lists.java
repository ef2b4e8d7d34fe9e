package dev.errorcatalog.catalog.release.list;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reads lists for tests, where {@code \n} and {@code \t} are written out and {@code ``} stands for a double quote. */
final class Lists {

    private Lists() {}

    static ParsedList read(String name, String text) {
        return read(name, text, NameFilter.ALL);
    }

    static ParsedList read(String name, String text, NameFilter filter) {
        String plain = text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("``", "\"");
        return ListReader.read(name, plain.getBytes(StandardCharsets.UTF_8), filter);
    }

    static NameFilter filter(String names, String enums) {
        return NameFilter.parse(names, enums).orElseThrow();
    }

    /** Its entries as {@code NAME=code}, with a space between. */
    static String entries(ParsedList list) {
        return list.entries().stream()
                .map(entry -> entry.name() + "=" + entry.code())
                .collect(Collectors.joining(" "));
    }

    /** Its problems as {@code line:column rule: message}. */
    static List<String> problems(ParsedList list) {
        return list.problems().stream()
                .map(problem -> problem.position().line() + ":"
                        + problem.position().column() + " " + problem.rule().id() + ": " + problem.message())
                .toList();
    }
}
