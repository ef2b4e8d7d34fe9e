package dev.errorcatalog.runtime.reset;

/** Throws anything anywhere. */
final class Sneaky {
    private Sneaky() {}

    static void throwIt(Throwable throwable) {
        Sneaky.<RuntimeException>rethrow(throwable);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> void rethrow(Throwable throwable) throws T {
        throw (T) throwable;
    }
}
