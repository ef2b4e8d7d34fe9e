package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.reset.Disk;
import dev.errorcatalog.runtime.reset.ResettableStore;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lets the n-th call of disk or store fail, and what comes after it too if it is for good. */
final class FaultyParts implements Parts {
    private final int failing;
    private final Fault fault;
    private final boolean forGood;
    private int calls;

    /** Counts from 1. */
    FaultyParts(int failing, Fault fault, boolean forGood) {
        this.failing = failing;
        this.fault = fault;
        this.forGood = forGood;
    }

    /** Whether there were that many calls. */
    boolean fired() {
        return calls >= failing;
    }

    @Override
    public Disk disk(CrashFiles files) {
        return (Disk) between(Disk.class, new CrashDisk(files));
    }

    @Override
    @SuppressWarnings("unchecked") // A proxy knows nothing of type arguments.
    public ResettableStore<Notes> store(NotesStore store) {
        return (ResettableStore<Notes>) between(ResettableStore.class, store);
    }

    private Object between(Class<?> type, Object sound) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> around(sound, method, arguments));
    }

    private @Nullable Object around(Object sound, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getExceptionTypes().length == 0 || !failsNow(method.getName())) {
            return proceed(sound, method, arguments);
        }
        if (fault == Fault.NO_SPACE && sound instanceof Disk disk && arguments != null) {
            half(disk, method.getName(), arguments);
        }
        boolean isOpening = method.getReturnType() == Object.class;
        if (fault == Fault.IO_ERROR && !isOpening) {
            proceed(sound, method, arguments);
        }
        if (fault == Fault.INTERRUPT) {
            interrupt(sound);
        }
        throw fault.exception();
    }

    private boolean failsNow(String method) {
        calls++;
        return calls == failing || (forGood && calls > failing && fault.goesOn(method));
    }

    /** As channels do it, or as everything else does it. */
    private static void interrupt(Object sound) throws InterruptedException {
        if (!(sound instanceof Disk)) {
            throw new InterruptedException();
        }
        Thread.currentThread().interrupt();
    }

    private static void half(Disk disk, String method, Object[] arguments) throws IOException {
        if (method.equals("write")) {
            byte[] whole = (byte[]) arguments[1];
            disk.write((Path) arguments[0], Arrays.copyOf(whole, whole.length / 2));
        } else if (method.equals("copy")) {
            byte[] whole = disk.read((Path) arguments[0]);
            disk.write((Path) arguments[1], Arrays.copyOf(whole, whole.length / 2));
        }
    }

    private static @Nullable Object proceed(Object sound, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(sound, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
