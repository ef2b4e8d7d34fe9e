package dev.errorcatalog.processor.generate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Loads compiled classes and resources from memory, if asked also the runtime, and remembers which classes it loaded. */
final class MemoryLoader extends ClassLoader {
    private final Map<String, byte[]> classes;
    private final Map<String, byte[]> resources = new HashMap<>();
    private final boolean ownRuntime;
    private final Set<String> loaded = new TreeSet<>();

    /**
     * Loads the given classes and resources.
     *
     * @param ownRuntime whether to load the runtime anew; else it is the test's, and its types can be used by the test
     */
    MemoryLoader(Compiled compiled, Collection<ResourceFile> resources, boolean ownRuntime) {
        super(MemoryLoader.class.getClassLoader());
        this.classes = compiled.classes();
        resources.forEach(resource -> this.resources.put(resource.path(), resource.bytes()));
        this.ownRuntime = ownRuntime;
    }

    /** The names of the classes that this loader loaded so far. */
    Set<String> loaded() {
        return Set.copyOf(loaded);
    }

    /** Initialises a class by its qualified name. */
    Class<?> type(String name) {
        try {
            return Class.forName(name, true, this);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = bytes(name);
            if (bytes == null || findLoadedClass(name) != null) {
                return super.loadClass(name, resolve);
            }
            loaded.add(name);
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private byte @Nullable [] bytes(String name) {
        if (!ownRuntime || !name.startsWith(RuntimeTypes.PACKAGE + ".")) {
            return classes.get(name);
        }
        String path = name.replace('.', '/') + ".class";
        try (InputStream in = getParent().getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] bytes = resources.get(name);
        return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }
}
