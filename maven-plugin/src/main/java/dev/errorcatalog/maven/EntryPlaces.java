package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.Positions;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.docs.html.EditLink.Place;

/** Where the entries of a catalog stand, seen from its folder. */
final class EntryPlaces {
    private EntryPlaces() {}

    /** The line that begins with the constant. */
    static Place of(Positions positions, String constant) {
        String main = positions.at().source().name();
        Position key = positions.key("errors", constant);
        // Included files stand below the main one, and so do their names.
        return new Place(key.source().name().substring(main.lastIndexOf('/') + 1), key.line());
    }
}
