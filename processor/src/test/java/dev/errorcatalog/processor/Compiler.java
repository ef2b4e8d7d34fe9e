package dev.errorcatalog.processor;

import java.io.PrintWriter;
import java.util.List;
import java.util.spi.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

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
    }
}
