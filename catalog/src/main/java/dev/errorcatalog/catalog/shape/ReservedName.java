package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule {@code reserved-name}. */
public final class ReservedName {
    public static final Rule RULE = Rule.error(
            "reserved-name",
            "No name is a word of Java, hides a class that every Java file sees, or cannot be a file on some system.");

    /** Keywords and literals of Java up to 25. */
    private static final Set<String> JAVA = words("java-words.txt");

    /** Simple names of {@code java.lang} and of the public throwables of {@code java.*} up to 25. */
    private static final Set<String> CLASSES = words("java-classes.txt");

    /** Methods that every generated exception has, so that no field can be called like them. */
    private static final Set<String> METHODS = words("exception-methods.txt");

    private static final Set<String> DEVICES = words("windows-devices.txt");

    private ReservedName() {}

    /** Checks the name of an error, a category or a catalog. */
    public static void check(String name, Position position, Problems problems) {
        if (DEVICES.contains(name.toLowerCase(Locale.ROOT))) {
            report(name, "is a device on Windows, where no file can be called so", position, problems);
        } else if (JAVA.contains(name)) {
            report(name, "is a word of Java", position, problems);
        }
    }

    /** Checks the name of a category, the words of which also start keys of {@code removed:}. */
    public static void checkCategory(String name, Position position, Problems problems) {
        if (name.equals("class") || name.equals("category")) {
            report(name, "starts the keys of removed classes and categories", position, problems);
        } else {
            check(name, position, problems);
        }
    }

    /** Checks the name of a class. */
    public static void checkClass(String name, Position position, Problems problems) {
        if (CLASSES.contains(name)) {
            report(name, "is a class of the JDK that would be hidden or mixed up", position, problems);
        }
    }

    /** Checks the full name of a type: no part of a package can be a word of Java. */
    public static void checkType(String name, Position position, Problems problems) {
        for (String part : name.split("\\.", -1)) {
            if (JAVA.contains(part)) {
                report(part, "is a word of Java, not a part of a package", position, problems);
            }
        }
    }

    /** Checks the name of a field. */
    public static void checkField(String name, Position position, Problems problems) {
        if (METHODS.contains(name)) {
            report(name, "is a method that every exception has already", position, problems);
        } else if (JAVA.contains(name)) {
            report(name, "is a word of Java", position, problems);
        }
    }

    private static void report(String name, String reason, Position position, Problems problems) {
        problems.add(RULE, position, Quoted.of(name) + " " + reason, "choose another name");
    }

    private static Set<String> words(String resource) {
        try (InputStream in = ReservedName.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
