package dev.errorcatalog.processor;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** Kotlin's compiler, run in this process by its command line. */
final class Kotlin implements CommandLine {
    @Override
    public boolean run(List<String> arguments, PrintWriter out) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ExitCode code = new K2JVMCompiler()
                .exec(new PrintStream(printed, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
        out.print(printed.toString(StandardCharsets.UTF_8));
        return code == ExitCode.OK;
    }
}
