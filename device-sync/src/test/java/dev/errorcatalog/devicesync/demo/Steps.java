package dev.errorcatalog.devicesync.demo;

import dev.errorcatalog.runtime.reset.Disk;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A disk that prints each step of a client reset, for who wants to kill the process at a bad moment. Set by properties of
 * the virtual machine: {@code -Ddemo.steps} prints, {@code -Ddemo.wait} also waits for the Enter key before each step,
 * {@code -Ddemo.halt=17} stops the process dead before the 17th.
 */
final class Steps {
    private final Disk disk;
    private final Say say;
    private final boolean wait = System.getProperty("demo.wait") != null;
    private final int halt = Integer.getInteger("demo.halt", 0);
    private final boolean print = wait || halt > 0 || System.getProperty("demo.steps") != null;
    private int count;

    private Steps(Disk disk, Say say) {
        this.disk = disk;
        this.say = say;
    }

    static Disk of(Disk disk, Say say) {
        Steps steps = new Steps(disk, say);
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(),
                new Class<?>[] {Disk.class},
                (proxy, method, arguments) -> steps.step(method, arguments));
    }

    private Object step(Method method, Object[] arguments) throws Throwable {
        count++;
        if (print) {
            say.log("I/O step " + count + ": " + method.getName() + " " + names(arguments));
        }
        if (count == halt) {
            Runtime.getRuntime().halt(1);
        }
        if (wait) {
            waitForEnter();
        }
        try {
            return method.invoke(disk, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Returns at once when there is nobody to type. */
    private static void waitForEnter() throws IOException {
        int typed = System.in.read();
        while (typed != '\n' && typed >= 0) {
            typed = System.in.read();
        }
    }

    private static String names(Object[] arguments) {
        return Arrays.stream(arguments)
                .filter(Path.class::isInstance)
                .map(path -> ((Path) path).getFileName().toString())
                .collect(Collectors.joining(" -> "));
    }
}
