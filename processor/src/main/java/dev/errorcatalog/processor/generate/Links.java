package dev.errorcatalog.processor.generate;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ErrorEntry;
import java.util.HashMap;
import java.util.Map;

/** Javadoc links to generated code; a name that the catalog does not know becomes plain text. */
final class Links {
    private final Catalog catalog;
    private final Map<String, String> holders = new HashMap<>();

    Links(Catalog catalog) {
        this.catalog = catalog;
        for (ErrorEntry error : catalog.errors().values()) {
            String holder = Catalog.holderName(error.id().category());
            holders.put(error.name(), holder);
            error.aliases().forEach(alias -> holders.put(alias, holder));
        }
    }

    /** A link to a constant. */
    String constant(String name) {
        String holder = holders.get(name);
        return holder == null ? JavadocText.of(name) : "{@link " + holder + "#" + name + "}";
    }

    /** A link to an exception class. */
    String exception(String name) {
        return catalog.classes().containsKey(name) ? "{@link " + name + "}" : JavadocText.of(name);
    }

    /** A link to the holder of a category's constants. */
    String category(String slug) {
        return catalog.categories().containsKey(slug)
                ? "{@link " + Catalog.holderName(slug) + "}"
                : JavadocText.of(slug);
    }
}
