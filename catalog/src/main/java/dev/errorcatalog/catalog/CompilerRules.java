package dev.errorcatalog.catalog;

import dev.errorcatalog.catalog.problem.Rule;
import java.util.List;

/** The rules that only a compiler can check, because they speak of types outside of the catalog. */
public final class CompilerRules {
    public static final Rule UNKNOWN_TYPE = Rule.error(
            "unknown-type", "Every type that a catalog names is visible to the package that receives the code.");
    public static final Rule HIDDEN_TYPE = Rule.error(
            "hidden-type", "Every type that a catalog names is public, or lies in the package that receives the code.");
    public static final Rule NOT_AN_INTERFACE =
            Rule.error("not-an-interface", "What an exception class implements is an interface.");
    public static final Rule INTERFACE_FORM =
            Rule.error("interface-form", "An interface of an exception class is neither sealed nor generic.");
    public static final Rule GETTER_WITHOUT_FIELD = Rule.error(
            "getter-without-field", "Every abstract method of an interface is the getter of a declared field.");
    public static final Rule GETTER_TYPE =
            Rule.error("getter-type", "A field has the type that the getter of the interface asks for.");
    public static final Rule INTERFACE_CLASH = Rule.error(
            "interface-clash",
            "The methods of an interface fit those of exceptions and of the other interfaces of the class.");

    private CompilerRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                UNKNOWN_TYPE,
                HIDDEN_TYPE,
                NOT_AN_INTERFACE,
                INTERFACE_FORM,
                GETTER_WITHOUT_FIELD,
                GETTER_TYPE,
                INTERFACE_CLASH);
    }
}
