/** The rules on what a catalog says: identity, references, hierarchy, policy, documentation. A class per rule. */
@NullMarked
package dev.errorcatalog.catalog.rule;

import org.jspecify.annotations.NullMarked;
