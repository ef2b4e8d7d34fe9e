package dev.errorcatalog.processor.compat;

import dev.errorcatalog.processor.generate.SourceFile;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a class whose methods are ladders, the way somebody who uses an SDK would have written them. */
final class Client {
    private static final String SOURCE = """
            package %s;
            public final class %s implements dev.errorcatalog.processor.compat.Handlers {
              public %2$s() {}
              @Override public int run(int ladder, Throwable thrown) {
                try {
                  switch (ladder) {
            %s
                    default: throw new IllegalArgumentException();
                  }
                } catch (Throwable escaped) {
                  if (escaped != thrown) throw new AssertionError(escaped);
                  return NONE;
                }
              }
              private static void raise(Throwable thrown) throws Throwable { throw thrown; }
            %s
            }
            """;

    private Client() {}

    /** The source of {@link Handlers}; the number of a ladder is its position. */
    static SourceFile source(String packageName, String name, List<Ladder> ladders) {
        String text = SOURCE.formatted(
                packageName,
                name,
                lines(ladders.size(), i -> "        case " + i + ": return ladder" + i + "(thrown);"),
                lines(
                        ladders.size(),
                        i -> "  private static int ladder" + i + "(Throwable thrown) throws Throwable { "
                                + ladders.get(i).body() + " }"));
        return new SourceFile(packageName + "." + name, text);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
