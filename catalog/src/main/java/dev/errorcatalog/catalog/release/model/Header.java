package dev.errorcatalog.catalog.release.model;

import java.util.Optional;

/**
 * What a release says of itself.
 *
 * @param catalog the name of the catalog, from which the facade's name is made
 * @param docs the address of an error's page, with {@code {id}} for the page's name
 * @param unknownClass the class of an error whose category nobody declared
 * @param resetClass the class at and below which errors need a client reset
 * @param text the digest of its texts
 */
public record Header(
        String catalog, Optional<String> docs, String unknownClass, Optional<String> resetClass, String text) {}
