package dev.errorcatalog.processor;

import java.io.PrintWriter;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.params.provider.Arguments;

/** The compilers that the processor is used with, run in this process by their command lines. */
enum Compiler implements CommandLine {
    JAVAC {
        @Override
        public boolean run(List<String> arguments, PrintWriter out) {
            ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
            return javac.run(out, out, arguments.toArray(String[]::new)) == 0;
        }
    },
    ECJ {
        @Override
        public boolean run(List<String> arguments, PrintWriter out) {
            return BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null);
        }
    };

    /** Rows of a table, with each compiler in front. */
    static Stream<Arguments> each(Arguments... rows) {
        return Stream.of(values())
                .flatMap(compiler -> Stream.of(rows)
                        .map(row -> Arguments.of(Stream.concat(Stream.of(compiler), Stream.of(row.get()))
                                .toArray())));
    }
}
