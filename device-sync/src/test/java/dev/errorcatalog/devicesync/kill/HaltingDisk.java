package dev.errorcatalog.devicesync.kill;

import dev.errorcatalog.runtime.reset.Disk;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** The real disk, on which a process ends before its n-th call. */
final class HaltingDisk {
    /** The exit status of a process that was halted. */
    static final int HALTED = 77;

    private HaltingDisk() {}

    /**
     * Returns the disk.
     *
     * @param last which call is not done any more; the first is 1
     * @param said where each call is told, as {@code disk <name>}
     */
    static Disk before(int last, PrintStream said) {
        AtomicInteger calls = new AtomicInteger();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    if (calls.incrementAndGet() == last) {
                        Runtime.getRuntime().halt(HALTED);
                    }
                    said.println("disk " + method.getName());
                    try {
                        return method.invoke(Disk.real(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }
}
