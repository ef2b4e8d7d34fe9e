package dev.errorcatalog.catalog.release;

/** Numbers with their nouns. */
final class Count {

    private Count() {}

    static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
